using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Embedding;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Guidance.Tests.Packs;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

public class AnswerFinderTests
{
    private static readonly string[] Questions =
        ["bail conds?", "hes only 15", "who tells social services about the kids", "can we get the video took down", "how long can we keep him", "cheers", "whats in 8.2", "is this signed off"];

    [Fact]
    public void Two_finders_answer_alike_to_the_last_digit()
    {
        var (one, other) = (Finder.New(), Finder.New());
        Assert.All(Questions, question => Assert.Equal(Said(one.Find(Shipped.Pack, question)), Said(other.Find(Shipped.Pack, question))));
        Assert.All(Questions.Reverse(), question => Assert.Equal(Said(one.Find(Shipped.Pack, question)), Said(other.Find(Shipped.Pack, question))));
    }

    [Fact]
    public void What_is_shipped_was_learned_from_the_askings_as_they_stand() =>
        Assert.Equal(LearnedFile.BankOf(Shipped.Pack), LearnedFile.Read(LearnedFile.At(Finder.Folder, Shipped.Pack.Id))!.Value.Bank);

    [Fact]
    public void A_withheld_paragraph_is_never_given_as_an_answer()
    {
        var closed = Shipped.Pack.Paragraphs.Where(paragraph => paragraph.Withheld == Withheld.Full).Select(paragraph => paragraph.Id).ToHashSet();
        Assert.Equal(13, closed.Count);
        Assert.All(closed, id => Assert.Equal([id], Assert.IsType<GuidanceAnswer.TextWithheld>(Finder.Ask($"what is in {id}")).Paragraphs));
        var sample = Shipped.Pack.Askings.Select(group => group.Said[0]);
        Assert.All(sample, question => Assert.False(Finder.Ask(question) is GuidanceAnswer.Found found && found.Paragraphs.Any(match => closed.Contains(match.Paragraph)), question));
    }

    [Fact]
    public void A_number_that_this_version_lacks_leads_to_the_paragraph_that_refers_to_it() =>
        Assert.Equal("5.3.3", Assert.IsType<GuidanceAnswer.Found>(Finder.Ask("it says see 4.1c and there is none")).Paragraphs[0].Paragraph);

    [Theory]
    [InlineData("there is a strip inked out over the offences list, what did it say and which offences are left", "5.2.2")]
    [InlineData("first paragraph, nationwide activity, then a redaction. what does it say", "1.1")]
    public void Of_a_paragraph_of_which_a_part_is_withheld_the_rest_is_shown_and_the_part_told(string question, string paragraph)
    {
        var found = Assert.IsType<GuidanceAnswer.Found>(Finder.Ask(question));
        Assert.Equal(paragraph, found.Paragraphs[0].Paragraph);
        Assert.Contains(paragraph, found.Withheld);
    }

    [Fact]
    public void A_pack_without_askings_is_silent_and_needs_neither_encoder_nor_table()
    {
        using var meanings = new Meanings(Path.Combine(Repository.Root, "no-such-folder"), NullLogger<Meanings>.Instance);
        var finder = new AnswerFinder(new LearnedTables(Path.Combine(Repository.Root, "no-such-folder"), meanings, NullLogger<LearnedTables>.Instance), meanings);
        var pack = PackReader.Read(Repository.TenQuestions, Shipped.ForceAreas).Pack!;
        Assert.Equal(new GuidanceAnswer.Silent(null), finder.Find(pack, "who do i tell"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    public void Nothing_is_no_question(string question) => Assert.IsType<GuidanceAnswer.SmallTalk>(Finder.Ask(question));

    [Fact]
    public void A_pasted_log_is_answered_too() => Assert.NotNull(Finder.Ask(string.Concat(Enumerable.Repeat("caller states males outside. ", 2_000))));

    [Theory]
    [InlineData(599)]
    [InlineData(0)]
    public void Half_a_character_is_no_fault(int before)
    {
        Assert.NotNull(Finder.Ask(new string('a', before) + "\U0001F6A8 who do i tell"));
        Assert.NotNull(Finder.Ask(new string('a', before) + "\uD83D who do i tell"));
    }

    [Fact]
    public void Confidence_lies_between_none_and_all_and_falls_down_the_list() =>
        Assert.All(Questions.Select(Finder.Ask).OfType<GuidanceAnswer.Found>(), found =>
        {
            Assert.All(found.Paragraphs, match => Assert.InRange(match.Confidence, 0, 1));
            Assert.Equal(found.Paragraphs.OrderByDescending(match => match.Confidence), found.Paragraphs);
        });

    private static string Said(GuidanceAnswer answer) => answer switch
    {
        GuidanceAnswer.Found found => string.Join(' ', found.Paragraphs.Select(match => $"{match.Paragraph}={match.Confidence:R}").Concat(found.Withheld)),
        GuidanceAnswer.TextWithheld text => string.Join(' ', text.Paragraphs),
        _ => answer.ToString(),
    };
}
