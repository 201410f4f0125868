using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>A paragraph that is named by its number is that paragraph.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("what does 5.1.5 say", "5.1.5")]
    [InlineData("para 7.2 pls", "7.2")]
    [InlineData("read me 5.1.10.", "5.1.10")]
    [InlineData("is 4.1 stronger than 4.2?", "4.1", "4.2")]
    public void A_number_finds_its_paragraph(string question, params string[] paragraphs) =>
        Assert.Equal(paragraphs, Assert.IsType<GuidanceAnswer.Found>(Finder.Ask(question)).Paragraphs.Select(match => match.Paragraph));

    [Theory]
    [InlineData("6.3 says?", "6.3")]
    [InlineData("whats in between 7.2 and 7.4", "7.3")]
    [InlineData("what does section 8 say", "8.1", "8.2", "8.3", "8.4")]
    [InlineData("5.1.6 and 5.2.1", "5.1.6", "5.2.1")]
    public void A_withheld_number_is_told_as_withheld(string question, params string[] paragraphs) =>
        Assert.Equal(paragraphs, Assert.IsType<GuidanceAnswer.TextWithheld>(Finder.Ask(question)).Paragraphs);

    [Theory]
    [InlineData("whats between 5.1.9 and 5.1.10")]
    [InlineData("between 3.1 and 2.11 theres something")]
    [InlineData("whats the bit after 5.1.9")]
    public void Where_the_pack_knows_of_text_without_a_number_it_is_told_as_withheld(string question) =>
        Assert.Empty(Assert.IsType<GuidanceAnswer.TextWithheld>(Finder.Ask(question)).Paragraphs);

    [Theory]
    [InlineData("whats between 7.4 and 7.5", "7.4", "7.5")]
    [InlineData("what comes after 7.4", "7.4")]
    public void Where_nothing_stands_between_two_paragraphs_nothing_is_called_withheld(string question, params string[] paragraphs)
    {
        var found = Assert.IsType<GuidanceAnswer.Found>(Finder.Ask(question));
        Assert.Equal(paragraphs, found.Paragraphs.Select(match => match.Paragraph));
        Assert.Empty(found.Withheld);
    }

    [Fact]
    public void A_visible_and_a_withheld_number_are_both_answered()
    {
        var found = Assert.IsType<GuidanceAnswer.Found>(Finder.Ask("5.1.5 or 5.1.6?"));
        Assert.Equal("5.1.5", Assert.Single(found.Paragraphs).Paragraph);
        Assert.Equal(["5.1.6"], found.Withheld);
    }

    [Theory]
    [InlineData("they meet him at 7.2pm by the bridge, who do i tell")]
    [InlineData("section 8 pace warrant for his house")]
    public void A_time_or_a_power_is_no_reference(string question) =>
        Assert.False(Finder.Ask(question) is GuidanceAnswer.Found { Paragraphs: [{ Confidence: 1 }, ..] } or GuidanceAnswer.TextWithheld { Paragraphs: ["8.1", "8.2", "8.3", "8.4"] });
}
