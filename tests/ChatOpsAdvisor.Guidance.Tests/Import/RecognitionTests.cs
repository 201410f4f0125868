using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Import;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>Numbers in the wrong places: in a contents page, in the middle of a text, in a sentence.</summary>
public class RecognitionTests
{
    private static readonly string[] Body =
        ["1.1 Kites fly.", "1.2 Lines.", "1.3 Keys.", "2.1.1 Wind.", "2.1.2 Cut.", "2.2.1 Nets.", "2.2.2 Last."];

    [Fact]
    public void A_contents_page_that_lists_paragraphs_is_not_the_text()
    {
        var read = Read(["Contents", "1.1 Flying", "1.2 String", "1.3 Doors", "2.1.1 Weather", "2.1.2 Make", "2.2.1 Fish", "2.2.2 End", "1 Introduction", .. Body]);
        Assert.Equal(Body, Numbered(read));
        Assert.Equal(8, read.Before);
    }

    [Fact]
    public void A_line_of_a_contents_page_is_known_by_its_dots() =>
        Assert.Equal(["1.2 Lines."], Numbered(Read(["1.1 Flying ........ 3", "1.3 Doors . . . . . 4", "1.2 Lines."])));

    [Theory]
    [InlineData("1.2 says the same.")]
    [InlineData("2.2.1 says more.")]
    public void A_cross_reference_at_the_beginning_of_a_line_is_text_and_told(string reference)
    {
        var read = Read([.. Body[..4], reference, .. Body[4..]]);
        Assert.Equal($"Wind.\n{reference}", read.Paragraphs.Single(one => one.Paragraph == "2.1.1").Text);
        Assert.Equal(7, read.Paragraphs.Count);
        Assert.Equal(["line 5"], read.Repeated.Select(one => one.Place));
    }

    [Theory]
    [InlineData("16.5 kites were seen.")]
    [InlineData("4.1c is another.")]
    [InlineData("2017 was windy.")]
    [InlineData("1. tie a knot")]
    [InlineData("3 knots")]
    public void A_number_in_a_sentence_is_no_paragraph(string text)
    {
        var read = Read([.. Body[..4], text, .. Body[4..]]);
        Assert.Equal($"Wind.\n{text}", read.Paragraphs.Single(one => one.Paragraph == "2.1.1").Text);
        Assert.Empty(read.Strangers);
    }

    [Fact]
    public void A_number_that_goes_on_after_the_pack_is_left_out_with_its_text_and_told()
    {
        var read = Read([.. Body, "2.2.3 New.", "More of it.", "3.1 A new section."]);
        Assert.Equal(Body, Numbered(read));
        Assert.Equal(["2.2.3", "3.1"], read.Strangers.Select(one => one.Number));
    }

    [Fact]
    public void A_number_without_a_text_is_told_and_nothing_is_put_in_its_place()
    {
        var read = Read(["1.1 Kites fly.", "1.2", "1.3 Keys."]);
        Assert.Equal(["1.1 Kites fly.", "1.3 Keys."], Numbered(read));
        Assert.Equal(["1.2"], read.Empty);
        Assert.Equal(["2.1.1", "2.1.2", "2.2.1", "2.2.2"], read.Missing);
    }

    [Fact]
    public void Two_marks_with_nothing_between_them_are_one_place_also_over_two_blocks()
    {
        var read = Read([$"1.1 Kites fly {MadeUpGuidance.Mark}", $"{MadeUpGuidance.Mark} and land.", "1.2 Lines."]);
        Assert.Equal((2, 1), (read.Marks, read.Spots));
        Assert.Equal($"Kites fly {MadeUpGuidance.Mark} {MadeUpGuidance.Mark} and land.", read.Paragraphs[0].Text);
        Assert.Empty(read.Unnumbered);
    }

    [Theory]
    [InlineData("[REDACTED]", Withheld.Full)]
    [InlineData("████████", Withheld.Full)]
    [InlineData("Fly [withheld] high.", Withheld.Part)]
    [InlineData("Section 31(1)(a)(b) of the Act.", Withheld.No)]
    public void Marks_of_other_copies_are_marks_and_a_letters_talk_is_none(string text, Withheld expected) =>
        Assert.Equal(expected, Read([$"1.1 {text}"]).Paragraphs.Single().Withheld);

    private static Recognition Read(IReadOnlyList<string> lines) =>
        RecogniseParagraphs.From([.. lines.Select((line, at) => new TextBlock($"line {at + 1}", BlockKind.Plain, line))], MadeUpGuidance.Pack);

    private static IEnumerable<string> Numbered(Recognition read) => read.Paragraphs.Select(one => $"{one.Paragraph} {one.Text}");
}
