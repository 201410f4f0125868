using System.Text;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>What Teams' editor leaves in plain text: <c>&amp;nbsp;</c>, line breaks in front, runs of spaces. Each run becomes one space.</summary>
internal static class PlainText
{
    private const string HardSpace = "&nbsp;";

    public static string Collapse(string text)
    {
        if (IsPlain(text)) return text;
        var plain = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var hard = text.AsSpan(i).StartsWith(HardSpace, StringComparison.OrdinalIgnoreCase);
            if (hard) i += HardSpace.Length - 1;
            if (hard || char.IsWhiteSpace(text[i]))
            {
                gap = true;
                continue;
            }
            if (gap && plain.Length > 0) plain.Append(' ');
            gap = false;
            plain.Append(text[i]);
        }
        return plain.ToString();
    }

    /// <summary>Most messages are already as they should be and cost nothing.</summary>
    private static bool IsPlain(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c == '&' || c != ' ' && char.IsWhiteSpace(c) || c == ' ' && before == ' ') return false;
            before = c;
        }
        return text.Length == 0 || before != ' ';
    }
}
