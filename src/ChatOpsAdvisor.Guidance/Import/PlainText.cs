using System.Text;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>Brings text from any format to one form, so that the same document reads the same in each.</summary>
internal static class PlainText
{
    private const char SoftHyphen = '\u00AD';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Every run of white space becomes one blank; characters that nobody sees go.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (SoftHyphen or ByteOrderMark or '\u200B'))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd();
    }
}
