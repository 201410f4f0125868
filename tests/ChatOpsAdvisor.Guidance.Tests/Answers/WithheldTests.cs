using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Tests.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>Of a withheld paragraph of the shipped pack nothing is ever said but its number, its section's title and whom to ask.</summary>
public class WithheldTests
{
    private const string Told = "The text of this paragraph is withheld from the public copy. The duty inspector, the SIO or your force's full copy may have it.";

    private static readonly DateTimeOffset Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Withheld => [.. Shipped.Pack.Paragraphs.Where(one => one.Withheld == Domain.Guidance.Withheld.Full).Select(one => one.Id)];

    [Fact]
    public void There_are_thirteen() => Assert.Equal(13, Withheld.Count);

    [Theory, MemberData(nameof(Withheld))]
    public void By_its_number_only_that_is_said(string id) =>
        Assert.Equal([Place(id), Told, Shipped.Pack.Status], Said($"what does {id} say"));

    [Theory, MemberData(nameof(Withheld))]
    public void Beside_a_paragraph_that_answers_no_more_is_said(string id)
    {
        var alone = AnswerText.Of(Shipped.Pack, new GuidanceAnswer.Found([new ParagraphMatch("5.2.4", 1)], []), Now);
        Assert.Equal([Place(id), Told], AnswerText.Of(Shipped.Pack, new GuidanceAnswer.Found([new ParagraphMatch("5.2.4", 1)], [id]), Now).Except(alone));
    }

    [Theory, MemberData(nameof(Withheld))]
    public void Among_its_neighbours_no_more_is_said(string id)
    {
        var lines = AnswerText.Around(Shipped.Pack, id, Now).SkipWhile(line => line != Place(id)).Skip(1).ToList();
        Assert.Equal(Told, lines[0]);
        Assert.True(lines[1] == Shipped.Pack.Status || lines[1].StartsWith("Para ", StringComparison.Ordinal) || lines[1].StartsWith("Newer ", StringComparison.Ordinal), lines[1]);
    }

    [Fact]
    public void Text_without_a_number_is_no_more_than_that() =>
        Assert.Equal(["Text without a paragraph number", Told, Shipped.Pack.Status], Said("whats the bit between 5.1.9 and 5.1.10"));

    [Theory]
    [InlineData("log in to his insta as him n carry on chatting")]
    [InlineData("how do we keep his snapchat from being wiped")]
    [InlineData("do i change the password on his accounts")]
    public void Of_a_section_that_is_withheld_as_a_whole_none_is_singled_out(string question) =>
        Assert.Equal(["8.1", "8.2", "8.3", "8.4"], Assert.IsType<GuidanceAnswer.TextWithheld>(Finder.Ask(question)).Paragraphs);

    [Fact]
    public void Nothing_that_stands_beside_the_guidance_stands_beside_a_withheld_paragraph()
    {
        var withheld = Shipped.Pack.Paragraphs.Where(one => one.Withheld == Domain.Guidance.Withheld.Full).ToList();
        Assert.All(withheld, one => Assert.Empty(one.Notes));
        Assert.All(withheld, one => Assert.DoesNotContain(Shipped.Pack.Newer, newer => newer.About.Contains(one.Id)));
        Assert.All(withheld, one => Assert.DoesNotContain(Shipped.Pack.Desks, desk => desk.Topics.Contains(one.Id)));
    }

    private static IReadOnlyList<string> Said(string question) => AnswerText.Of(Shipped.Pack, Finder.Ask(question), Now);

    private static string Place(string id) => $"Para {id} · {Shipped.Pack.Sections.First(one => one.Id == Shipped.Pack.FindParagraph(id)!.Section).Title}";
}
