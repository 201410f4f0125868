using System.Text;

namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>'It\'s' and "quoted": where a text literal ends and what it says.</summary>
internal static class QuotedText
{
    /// <summary>The index after the closing quote, or -1.</summary>
    public static int End(string source, int start)
    {
        for (var at = start + 1; at < source.Length; at++)
        {
            if (source[at] == source[start])
            {
                return at + 1;
            }

            if (source[at] == '\\' && at + 1 < source.Length && (source[at + 1] == '\\' || source[at + 1] == source[start]))
            {
                at++;
            }
        }

        return -1;
    }

    /// <summary>Two passes, quotes before the rest, because that is what the official engine does to \\'.</summary>
    public static string Read(string literal)
    {
        var quote = literal[..1];
        return Unescaped(literal[1..^1].Replace("\\" + quote, quote, StringComparison.Ordinal));
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at] == '\\' && at + 1 < text.Length ? text[at + 1] : '\0';
            char? escaped = next switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '\\' => '\\', _ => null };
            if (escaped is { } character)
            {
                plain.Append(character);
                at++;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }
}
