using System.Text;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>Brings text from any format to one form, so that the same document reads the same in each.</summary>
internal static class PlainText
{
    private const char SoftHyphen = '\u00AD';
    private const char ByteOrderMark = '\uFEFF';

    // PDFs print "fi" as one sign; nobody who searches for "confidence" types it.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private const int FirstLigature = 0xFB00;

    /// <summary>Every run of white space becomes one blank; characters that nobody sees go; ligatures become letters.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (rune.Value - FirstLigature is >= 0 and < 7 and var ligature)
            {
                line.Append(Ligatures[ligature]);
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (SoftHyphen or ByteOrderMark or '\u200B'))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd();
    }
}
