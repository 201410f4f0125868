using System.Security.Cryptography;
using System.Text;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Opens a document as blocks of text: Markdown or plain text, DOCX, PDF. What it is is told from its first bytes, because names
/// lie. Whatever is wrong with it becomes one plain line.
/// </summary>
public static class DocumentReader
{
    /// <summary>In bytes. The guidance is some 40 KB of text; whatever is larger is another document, or not meant well.</summary>
    public const int Largest = 32 * 1024 * 1024;

    private const int LargestText = 2 * 1024 * 1024;

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    public static DocumentReading Read(string path)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path)) return DocumentReading.Refused("It is a folder, not a file.");
        if (!file.Exists) return DocumentReading.Refused("There is no such file.");
        if (file.Length == 0) return DocumentReading.Refused("The file is empty.");
        if (file.Length > Largest) return DocumentReading.Refused($"The file is larger than {Largest / 1024 / 1024} MB; the guidance is a few pages.");
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Read(bytes) with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return DocumentReading.Refused($"The file cannot be opened: {fault.Message}");
        }
    }

    /// <param name="bytes">The whole document.</param>
    public static DocumentReading Read(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, Math.Min(bytes.Length, 1024));
        if (start.IndexOf("%PDF-"u8) >= 0) return ReadPdf.From(bytes);
        if (start.StartsWith("PK\u0003\u0004"u8)) return ReadDocx.From(bytes);
        if (start.StartsWith(OldOffice))
            return DocumentReading.Refused("It is protected by a password, or in Word's old format: save it as DOCX without a password.");
        if (Text(bytes) is not { } text) return DocumentReading.Refused("It is neither Markdown, DOCX nor PDF.");
        return bytes.Length > LargestText
            ? DocumentReading.Refused("It is text of more than 2 MB; the guidance is a few pages.")
            : ReadMarkdown.From(text);
    }

    private static string? Text(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
