using System.IO.Compression;
using System.Text;
using ChatOpsAdvisor.Guidance.Import;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

/// <summary>Whatever somebody gives for a document, the answer is one plain line, soon, and nothing is written.</summary>
public sealed class HostileDocumentTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hostile-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string, string> Bad => new()
    {
        { "empty", "The file is empty." },
        { "absent", "There is no such file." },
        { "folder", "It is a folder, not a file." },
        { "large", "The file is larger than 32 MB; the guidance is a few pages." },
        { "long", "It is text of more than 2 MB; the guidance is a few pages." },
        { "picture", "It is neither Markdown, DOCX nor PDF." },
        { "utf16", "It is neither Markdown, DOCX nor PDF." },
        { "old-word", "It is protected by a password, or in Word's old format: save it as DOCX without a password." },
        { "zip", "It is a zip, but no Word document." },
        { "cut-zip", "It is broken, or no Word document." },
        { "bomb", "It is broken, or no Word document." },
        { "encrypted-pdf", "It is encrypted: save it without a password." },
        { "cut-pdf", "It is broken, or no PDF that can be read." },
        { "scanned-pdf", "It holds pictures of pages and no text: have it recognised (OCR) first." },
        { "nested", "Its mark-up is nested too deeply to be read." },
        { "letter", "No numbered paragraph of the guidance was found in it." },
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_document_that_cannot_be_used_is_refused_in_a_line_and_leaves_nothing_behind(string kind, string expected)
    {
        var overlays = Path.Combine(folder.FullName, "overlays");
        var outcome = ImportDocument.Run(Overlays.Request(Write(kind), overlays), MadeUpGuidance.Pack);
        Assert.Equal(expected, outcome.Refusal);
        Assert.False(Directory.Exists(overlays));
    }

    [Fact(Timeout = 120_000)]
    public async Task A_document_of_nothing_but_numbers_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(at => $"{(at % 2) + 1}.{(at % 3) + 1} x\n\n"));
        var read = await Task.Run(() => RecogniseParagraphs.From(DocumentReader.Read(Encoding.UTF8.GetBytes(text)).Blocks, MadeUpGuidance.Pack), TestContext.Current.CancellationToken);
        Assert.Equal(["1.1", "1.2", "1.3"], read.Paragraphs.Select(one => one.Paragraph).Take(3));
    }

    [Fact]
    public void A_document_of_one_character_each_is_never_a_crash()
    {
        foreach (var letter in Enumerable.Range(1, 0x2FF).Select(code => (char)code))
        {
            var document = DocumentReader.Read(Encoding.UTF8.GetBytes(letter.ToString()));
            Assert.Empty(RecogniseParagraphs.From(document.Blocks, MadeUpGuidance.Pack).Paragraphs);
        }
    }

    [Theory]
    [InlineData("docx", 20261127)]
    [InlineData("pdf", 20261127)]
    [InlineData("md", 20261127)]
    public void A_damaged_document_is_read_or_refused_and_never_a_crash(string format, int seed)
    {
        var sound = Documents.In(format, MadeUpGuidance.Public);
        var random = new Random(seed);
        for (var round = 0; round < 150; round++)
        {
            var damaged = (byte[])sound.Clone();
            for (var flips = 0; flips < 4; flips++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var document = DocumentReader.Read(damaged);
            Assert.True(document.Refusal is not null || RecogniseParagraphs.From(document.Blocks, MadeUpGuidance.Pack).Paragraphs.Count <= 7, $"round {round}");
        }
    }

    private string Write(string kind)
    {
        var path = Path.Combine(folder.FullName, kind);
        if (kind == "folder") Directory.CreateDirectory(path);
        else if (kind == "large") LengthOnly(path, 100L * 1024 * 1024);
        else if (kind != "absent") File.WriteAllBytes(path, Bytes(kind));
        return path;
    }

    private static byte[] Bytes(string kind) => kind switch
    {
        "empty" => [],
        "long" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1.1 Kites fly.\n\n", 140_000))),
        "picture" => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13],
        "utf16" => Encoding.Unicode.GetBytes("1.1 Kites fly."),
        "old-word" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "zip" => Zip("readme.txt", "1.1 Kites fly."),
        "cut-zip" => Documents.In("docx", MadeUpGuidance.Public)[..400],
        "bomb" => Documents.Docx([Documents.Styled(null, Documents.Run("1.1 " + new string('x', 9 * 1024 * 1024)))]),
        "encrypted-pdf" => Encrypted(),
        "cut-pdf" => Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj << /Type /Catalog"),
        "scanned-pdf" => Blank(),
        "nested" => Encoding.UTF8.GetBytes(new string('>', 5_000) + " 1.1 Kites fly."),
        "letter" => Encoding.UTF8.GetBytes("Dear reader,\n\n12,227 kites were seen in 2017.\n\n1) Please say why.\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void LengthOnly(string path, long length)
    {
        using var file = File.Create(path);
        file.SetLength(length);
    }

    private static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = new StreamWriter(zip.CreateEntry(name).Open()))
            entry.Write(text);
        return bytes.ToArray();
    }

    private static byte[] Blank()
    {
        var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        return builder.Build();
    }

    // A file that says it wants a password; nobody has it.
    private static byte[] Encrypted()
    {
        var key = new string('a', 64);
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
            $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>",
        ];
        var pdf = new StringBuilder("%PDF-1.5\n");
        var offsets = new List<int>();
        foreach (var (number, text) in objects.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{text}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 4\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<{key[..32]}> <{key[..32]}>] >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
