using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>
/// What can be seen of a question: its words, pairs of neighbours, and the letters inside the words, by which a mistyped word still
/// resembles itself. A trait is kept as a 64-bit hash, so that no text of a question is held.
/// </summary>
internal static partial class Traits
{
    public const int Families = 3;
    private const int ShortestRun = 2;
    private const int LongestRun = 5;

    // However a hole in the document is called, it is one and the same hole.
    private static readonly string[] Gaps = ["blank", "blacked", "redact", "withheld", "gap", "censor", "inked", "obscured"];

    /// <summary>How often each trait occurs, by family: words, pairs, runs of letters.</summary>
    public static Dictionary<ulong, int>[] Of(string text)
    {
        var words = Words.Of(text);
        var traits = new Dictionary<ulong, int>[Families];
        for (var family = 0; family < Families; family++) traits[family] = [];
        for (var at = 0; at < words.Count; at++)
        {
            Count(traits[0], Hash(1, words[at]));
            if (IsGap(words[at])) Count(traits[0], Hash(4, "gap"));
            Count(traits[1], Hash(2, (at == 0 ? "^" : words[at - 1]) + ' ' + words[at]));
            Runs(traits[2], $"_{words[at]}_");
        }

        if (words.Count > 0) Count(traits[1], Hash(2, words[^1] + " $"));
        return traits;
    }

    /// <summary>Whether the question speaks of a hole in the document.</summary>
    public static bool SpeakOfGap(string text) => Words.Of(text) is var words && (words.Exists(IsGap) || Place().IsMatch(string.Join(' ', words)));

    private static bool IsGap(string word) => Gaps.Any(gap => word.StartsWith(gap, StringComparison.Ordinal));

    private static void Runs(Dictionary<ulong, int> runs, string word)
    {
        for (var length = ShortestRun; length <= LongestRun; length++)
            for (var start = 0; start + length <= word.Length; start++)
                Count(runs, Hash(3, word.AsSpan(start, length)));
    }

    // A place in the text that is known by its neighbours, or text that breaks off. Of the bank's askings that a paragraph answers, one in five hundred reads so.
    [GeneratedRegex(@"\b(?:whats?|wots?|something|bit|lines?|para|paragraph|sentence|point|step|words?|text|part)\b.{0,40}\b(?:between|(?:straight|right|just|comes|goes|next|sits) (?:after|before|above|below)|in front of)\b"
        + @"|\b(?:half (?:the |a )?(?:sentence|line|para)|breaks? off|taken out|covered (?:up|over)|crossed out|unreadable|missing (?:bit|step|line|half|para|word|sentence|text)|(?:bit|line|para|sentence|text|step)s? (?:is |thats )?(?:missing|gone)|(?:skips?|jumps?|straight) from)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    private static void Count(Dictionary<ulong, int> traits, ulong trait) => CollectionsMarshal.GetValueRefOrAddDefault(traits, trait, out _)++;

    // FNV-1a: the same on every machine and in every process, unlike string.GetHashCode.
    private static ulong Hash(byte family, ReadOnlySpan<char> text)
    {
        var hash = (14695981039346656037UL ^ family) * 1099511628211UL;
        foreach (var letter in text) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}
