using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>Writes made-up documents in the three formats.</summary>
internal static class Documents
{
    public static byte[] In(string format, IReadOnlyList<Part> parts) => format switch
    {
        "md" => Encoding.UTF8.GetBytes(Markdown(parts)),
        "docx" => Docx([.. parts.Where(part => part.Kind != "break").Select(Paragraph)]),
        "pdf" => Pdf(parts),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    // The mark-up changes from block to block, as in the release: list items, bold, headings, plain.
    public static string Markdown(IReadOnlyList<Part> parts) => string.Concat(parts.Where(part => part.Kind != "break").Select((part, at) => (part.Kind, at % 4) switch
    {
        ("heading", _) => $"## {part.Text}\n\n",
        ("item", _) => $"- {part.Text}\n\n",
        ("contents", _) => $"{part.Text}\n",
        (_, 0) => $"**{part.Text}**\n\n",
        (_, 1) when char.IsAsciiDigit(part.Text[0]) => $"- {part.Text}\n\n",
        (_, 2) => $"#### {part.Text}\n\n",
        _ => $"{part.Text}\n\n",
    }));

    public static byte[] Docx(IReadOnlyList<OpenXmlElement> body, Numbering? numbering = null)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            if (numbering is not null) main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering;
        }

        return bytes.ToArray();
    }

    public static Paragraph Styled(string? style, params IReadOnlyList<OpenXmlElement> runs)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var run in runs) paragraph.AppendChild(run);
        return paragraph;
    }

    public static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static OpenXmlElement Paragraph(Part part)
    {
        // A word is cut into runs as Word cuts it, wherever somebody once typed.
        var cut = part.Text.Length / 2;
        var paragraph = Styled(part.Kind switch { "heading" => "Heading2", "contents" => "TOC1", "item" => "ListBullet", _ => null }, Run(part.Text[..cut]), Run(part.Text[cut..]));
        return part.Kind == "contents" || part.Text.Length % 2 == 0 ? paragraph : new Table(new TableRow(new TableCell(paragraph)));
    }

    private static byte[] Pdf(IReadOnlyList<Part> parts)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        PdfPageBuilder? page = null;
        double y = 0;
        var pages = 0;
        foreach (var part in parts.Prepend(new Part("break", "")))
        {
            if (part.Kind == "break")
            {
                page = builder.AddPage(PageSize.A4);
                page.AddText("TEST - not protectively marked", 9, new PdfPoint(200, 810), font);
                page.AddText($"Page {++pages} of 4", 9, new PdfPoint(280, 30), font);
                y = 760;
                continue;
            }

            // Contents lines stand close; every other block begins after a gap.
            if (part.Kind != "contents") y -= 10;
            foreach (var line in Lines(part.Kind == "contents" ? part.Text + " ........ 3" : part.Kind == "item" ? "• " + part.Text : part.Text))
            {
                page!.AddText(line, 11, new PdfPoint(part.Kind == "item" ? 90 : 72, y), font);
                y -= 14;
            }
        }

        return builder.Build();
    }

    private static IEnumerable<string> Lines(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > 50)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
