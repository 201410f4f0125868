using System.Buffers;
using System.Text;

namespace ChatOpsAdvisor.Teams.Cards.Functions;

/// <summary>Case where one letter may become two. .NET maps letter by letter and would leave Straße half shouted.</summary>
internal static class FullCasing
{
    // Latin and Armenian only: polytonic Greek and the Greek final sigma stay as .NET has them (docs/cards.md says so).
    private static readonly Dictionary<char, string> Upper = new()
    {
        ['ß'] = "SS", ['ı'] = "I", ['ŉ'] = "ʼN", ['ǰ'] = "J\u030C", ['և'] = "ԵՒ",
        ['ẖ'] = "H\u0331", ['ẗ'] = "T\u0308", ['ẘ'] = "W\u030A", ['ẙ'] = "Y\u030A", ['ẚ'] = "Aʾ",
        ['ﬀ'] = "FF", ['ﬁ'] = "FI", ['ﬂ'] = "FL", ['ﬃ'] = "FFI", ['ﬄ'] = "FFL", ['ﬅ'] = "ST", ['ﬆ'] = "ST",
    };

    private static readonly SearchValues<char> Special = SearchValues.Create([.. Upper.Keys]);

    public static string ToUpper(string text)
    {
        var upper = text.ToUpperInvariant();
        if (upper.AsSpan().IndexOfAny(Special) < 0)
        {
            return upper;
        }

        var full = new StringBuilder(upper.Length + 8);
        foreach (var character in upper)
        {
            full.Append(Upper.TryGetValue(character, out var letters) ? letters : character.ToString());
        }

        return full.ToString();
    }

    public static string ToLower(string text) =>
        text.ToLowerInvariant().Replace("İ", "i\u0307", StringComparison.Ordinal);
}
