using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Import;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>One document is one overlay, whichever program saved it.</summary>
public class FormatTests
{
    private static readonly string[] Expected =
    [
        $"1.1 Part Kites fly nearly everywhere {MadeUpGuidance.Mark} and they come down again.",
        "1.2 No A good line has:|- no knots|- a winder|It should be dry.",
        "1.3 Full ",
        "2.1.1 No Wind should be measured, since a kite that is launched without any thought of the wind comes down on somebody's head sooner or later.",
        "2.1.2 No Consider a self-made kite.",
        "2.2.1 Full ",
        "2.2.2 No Lines must be wound up.|The right address is:|www.kites.example",
    ];

    public static TheoryData<string> Formats => ["md", "docx", "pdf"];

    [Theory, MemberData(nameof(Formats))]
    public void The_same_document_is_the_same_overlay_in_each_format(string format)
    {
        var read = Read(format, MadeUpGuidance.Public);
        Assert.Equal(Expected, read.Paragraphs.Select(one => $"{one.Paragraph} {one.Withheld} {one.Text.Replace('\n', '|')}"));
        Assert.Equal(
            ["1 - No This is advice by nobody for nobody.", $"1 1.3 Part {MadeUpGuidance.Mark} what follows comes from people who fly."],
            read.Unnumbered.Select(one => $"{one.Section} {one.After ?? "-"} {one.Withheld} {one.Text}"));
        Assert.Equal((5, 5), (read.Marks, read.Spots));
        Assert.Single(read.OutsideMarks);
        Assert.Empty(read.Missing);
        Assert.Empty(read.Strangers);
        Assert.Equal(2, read.After);
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_whole_copy_gives_its_text_and_leaves_out_what_the_pack_does_not_have(string format)
    {
        var read = Read(format, MadeUpGuidance.Whole);
        Assert.All(read.Paragraphs, one => Assert.Equal(Withheld.No, one.Withheld));
        Assert.Equal("The shed's key is under the mat.", read.Paragraphs.Single(one => one.Paragraph == "1.3").Text);
        Assert.Equal("Consider a self-made kite.", read.Paragraphs.Single(one => one.Paragraph == "2.1.2").Text);
        Assert.Equal(["2.1.3"], read.Strangers.Select(one => one.Number));
        Assert.Equal(0, read.Marks);
    }

    [Fact]
    public void A_pdf_page_without_text_and_its_running_heads_are_told()
    {
        var document = DocumentReader.Read(Documents.In("pdf", [.. MadeUpGuidance.Public, new("break", "")]));
        Assert.Contains(document.Notes, note => note.StartsWith("10 lines", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Blocks, block => block.Text.Contains("Page ", StringComparison.Ordinal) || block.Text.Contains("TEST", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_that_Word_counts_are_counted()
    {
        var levels = new[] { "%1.", "%1.%2", "%1.%2.%3" }.Select((text, depth) => new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = text }) { LevelIndex = depth });
        var bullets = new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "·" }) { LevelIndex = 0 }) { AbstractNumberId = 2 };
        var numbering = new Numbering(
            new AbstractNum(levels) { AbstractNumberId = 1 }, bullets,
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }, new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
        var body = new[]
        {
            Counted(1, 0, "Introduction"), Counted(1, 1, "Kites fly."), Counted(1, 1, "A good line has:"), Counted(2, 0, "no knots"), Counted(2, 0, "a winder"),
            Counted(1, 1, "Keys."), Counted(1, 0, "Flying"), Counted(1, 1, "Before"), Counted(1, 2, "Wind."), Counted(1, 2, "Cut."), Counted(1, 1, "After"), Counted(1, 2, "Nets."), Counted(1, 2, "Last."),
        };
        var read = RecogniseParagraphs.From(DocumentReader.Read(Documents.Docx(body, numbering)).Blocks, MadeUpGuidance.Pack);
        Assert.Equal(
            ["1.1 Kites fly.", "1.2 A good line has:|- no knots|- a winder", "1.3 Keys.", "2.1.1 Wind.", "2.1.2 Cut.", "2.2.1 Nets.", "2.2.2 Last."],
            read.Paragraphs.Select(one => $"{one.Paragraph} {one.Text.Replace('\n', '|')}"));
    }

    [Fact]
    public void What_a_tracked_change_struck_out_or_nobody_sees_is_not_the_documents_text()
    {
        var hidden = Documents.Run("secretly ");
        hidden.RunProperties = new RunProperties(new Vanish());
        var paragraph = Documents.Styled(
            null, Documents.Run("1.1 Kites "), hidden, new DeletedRun(new Run(new DeletedText("never ")), new Run(new Text("ever "))), new InsertedRun(Documents.Run("often ")), Documents.Run("fly."));
        var read = RecogniseParagraphs.From(DocumentReader.Read(Documents.Docx([paragraph])).Blocks, MadeUpGuidance.Pack);
        Assert.Equal("Kites often fly.", Assert.Single(read.Paragraphs).Text);
    }

    private static Paragraph Counted(int list, int depth, string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = list })), Documents.Run(text));

    private static Recognition Read(string format, IReadOnlyList<Part> parts)
    {
        var document = DocumentReader.Read(Documents.In(format, parts));
        Assert.Null(document.Refusal);
        return RecogniseParagraphs.From(document.Blocks, MadeUpGuidance.Pack);
    }
}
