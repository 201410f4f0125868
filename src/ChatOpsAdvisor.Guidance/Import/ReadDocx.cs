using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Reads a Word document's body: what a reader sees, in order. Numbers that Word counts itself are counted here too. Text that is
/// struck out by a tracked change, hidden, or in a header, a note or a comment is not the document's text.
/// </summary>
internal static class ReadDocx
{
    private const long MostCharacters = 8 * 1024 * 1024;

    public static DocumentReading From(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (word.MainDocumentPart?.Document?.Body is not { } body) return DocumentReading.Refused("It is a zip, but no Word document.");
            var blocks = new List<TextBlock>();
            Walk(body, new WordNumbers(word.MainDocumentPart), inContents: false, blocks);
            return new DocumentReading(blocks, [], null);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or IOException
            or System.Xml.XmlException or FormatException or InvalidOperationException or ArgumentException)
        {
            return DocumentReading.Refused("It is broken, or no Word document.");
        }
    }

    private static void Walk(OpenXmlElement container, WordNumbers numbers, bool inContents, List<TextBlock> blocks)
    {
        foreach (var element in container.ChildElements)
        {
            if (element is Paragraph paragraph) Add(paragraph, numbers, inContents, blocks);
            else if (element is SdtBlock content) Walk(content, numbers, inContents || IsContents(content), blocks);
            else if (element is Table or TableRow or TableCell or SdtContentBlock or SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlBlock)
                Walk(element, numbers, inContents, blocks);
        }
    }

    private static void Add(Paragraph paragraph, WordNumbers numbers, bool inContents, List<TextBlock> blocks)
    {
        var style = numbers.StyleOf(paragraph);
        var number = numbers.Next(paragraph);
        var text = PlainText.OneLine($"{number.Label} {string.Concat(Words(paragraph))}").TrimStart();
        if (text.Length == 0) return;
        var kind = inContents || style.StartsWith("toc", StringComparison.OrdinalIgnoreCase) ? BlockKind.Contents
            : style.StartsWith("heading", StringComparison.OrdinalIgnoreCase) ? BlockKind.Heading
            : number.IsItem || style.StartsWith("listbullet", StringComparison.OrdinalIgnoreCase) ? BlockKind.ListItem
            : BlockKind.Plain;
        blocks.Add(new TextBlock($"block {blocks.Count + 1}", kind, text));
    }

    private static IEnumerable<string> Words(OpenXmlElement container) => container.ChildElements.SelectMany(element => element switch
    {
        DeletedRun or MoveFromRun => [],
        Run { RunProperties.Vanish: { } hidden } when hidden.Val is null || hidden.Val.Value => [],
        Text text => [text.Text],
        NoBreakHyphen => ["-"],
        TabChar or Break or CarriageReturn => [" "],
        Run or InsertedRun or MoveToRun or Hyperlink or SimpleField or SdtRun or SdtContentRun or CustomXmlRun => Words(element),
        _ => Enumerable.Empty<string>(),
    });

    private static bool IsContents(SdtBlock content) =>
        content.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == "Table of Contents") == true;
}
