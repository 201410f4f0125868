using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>Reads a PDF's text. A PDF knows only where each letter stands; lines and blocks are had from that by <see cref="PdfLines"/>.</summary>
internal static class ReadPdf
{
    private const int MostPages = 300;

    public static DocumentReading From(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > MostPages) return DocumentReading.Refused($"It has more than {MostPages} pages; the guidance is a few.");
            var pages = pdf.GetPages().Select(page => PdfLines.Of(page.Number, page.GetWords())).ToList();
            var notes = pages.Index().Where(page => page.Item.Count == 0)
                .Select(page => $"Page {page.Index + 1} holds no text: it is empty, or a picture.").ToList();
            if (notes.Count == pages.Count) return DocumentReading.Refused("It holds pictures of pages and no text: have it recognised (OCR) first.");
            var lines = PdfLines.WithoutRunningHeads(pages, out var dropped);
            if (dropped > 0) notes.Add($"{dropped} lines at the top and bottom of pages were taken for running heads and page numbers.");
            return new DocumentReading(PdfBlocks.From(lines), notes, null);
        }
        catch (PdfDocumentEncryptedException)
        {
            return DocumentReading.Refused("It is encrypted: save it without a password.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever a broken file makes a foreign parser throw, it is the file that cannot be read.
            return DocumentReading.Refused("It is broken, or no PDF that can be read.");
        }
    }
}
