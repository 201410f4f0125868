using System.Collections.Frozen;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>What a phrase of an opening tells about time, presence or posting.</summary>
/// <param name="First">Index of its first word; -1 when it is told by what is missing.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct Cue(string Meaning, int First, int Last);

/// <summary>
/// Finds the reviewed phrases of cues.txt. The scenario turns on when and where, not on the topic, and many words say the same: the
/// model learns from meanings beside words, so that a word which no example has still counts. A "not" in front turns a meaning round.
/// </summary>
internal static class Cues
{
    public const string NoTopic = "no topic";
    private const string Not = "not ";
    private const int Reach = 3, ShortestMisspelt = 6;

    private static readonly FrozenSet<string> Turning =
        "no not never nothing nowt nobody none without hasnt havent hadnt didnt doesnt dont isnt arent wasnt werent wont cant couldnt neither nor aint"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Meanings = Read();
    private static readonly FrozenDictionary<string, string[]> Misspelt = Slips();

    /// <summary>How many words the longest phrase has that begins with this word.</summary>
    private static readonly FrozenDictionary<string, int> Longest = Meanings.Keys
        .Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))
        .GroupBy(phrase => phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)], phrase => phrase.Count(letter => letter == ' ') + 1)
        .ToFrozenDictionary(same => same.Key, same => same.Max(), StringComparer.Ordinal);

    /// <summary>All cues of a text in their order; where a longer phrase covers a shorter one, the longer alone.</summary>
    public static List<Cue> In(OpeningText text)
    {
        var found = new List<Cue>();
        for (var first = 0; first < text.Words.Count; first++)
            for (var length = Math.Min(Longest.GetValueOrDefault(text.Words[first].Plain, 1), text.Words.Count - first); length > 0; length--)
                foreach (var meaning in Of(text.Phrase(first, first + length - 1), length))
                    if (!found.Exists(one => Upright(one.Meaning) == meaning && one.Last >= first + length - 1))
                        found.Add(new Cue(Turned(text, first) ? Not + meaning : meaning, first, first + length - 1));
        DropCovered(found);
        if (!found.Exists(cue => Upright(cue.Meaning) is "topic" or "group")) found.Add(new Cue(NoTopic, -1, -1));
        return found;
    }

    // "Waiting for a van" is not "waiting for": a longer phrase takes its words for itself. What the job is about stays.
    private static void DropCovered(List<Cue> found) => found.RemoveAll(cue =>
        Upright(cue.Meaning) is not ("topic" or "group" or "person" or "recording" or "place-online" or "live" or "confront" or "confronted")
        && found.Exists(other => other.First <= cue.First && cue.Last <= other.Last && other.Last - other.First > cue.Last - cue.First));

    /// <summary>Whether a "not" stands in the few words before, in the same clause.</summary>
    public static bool Turned(OpeningText text, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - Reach) && text.Words[at].Plain != OpeningText.Break; at--)
            if (Turning.Contains(text.Words[at].Plain)) return true;
        return false;
    }

    public static string Upright(string meaning) => meaning.StartsWith(Not, StringComparison.Ordinal) ? meaning[Not.Length..] : meaning;

    private static string[] Of(string phrase, int words)
    {
        if (Meanings.TryGetValue(phrase, out var meanings)) return meanings;
        if (words > 1 || phrase.Length < ShortestMisspelt - 1 || char.IsAsciiDigit(phrase[0])) return [];
        if (Misspelt.TryGetValue(phrase, out meanings)) return meanings;
        for (var at = 0; at < phrase.Length; at++)
            if (Misspelt.TryGetValue(phrase.Remove(at, 1), out meanings)) return meanings;
        return [];
    }

    // A long word with one slip is known by what remains when a letter is left out of either.
    private static FrozenDictionary<string, string[]> Slips()
    {
        var slips = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (phrase, meanings) in Meanings.Where(pair => !pair.Key.Contains(' ', StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (phrase.Length < ShortestMisspelt) continue;
            slips.TryAdd(phrase, meanings);
            for (var at = 1; at < phrase.Length; at++) slips.TryAdd(phrase.Remove(at, 1), meanings);
        }

        return slips.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string[]> Read()
    {
        using var stream = typeof(Cues).Assembly.GetManifestResourceStream("cues.txt") ?? throw new InvalidOperationException("cues.txt is not in the assembly");
        using var reader = new StreamReader(stream);
        var read = new List<(string Phrase, string Meaning)>();
        var meaning = "";
        var block = new List<string>();
        for (var line = reader.ReadLine(); ; line = reader.ReadLine())
        {
            var heading = line is not null && line.StartsWith('[');
            if (line is null || heading)
            {
                read.AddRange(string.Join(' ', block).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (phrase, meaning)));
                block.Clear();
            }

            if (line is null) break;
            if (heading) meaning = line[1..line.IndexOf(']', StringComparison.Ordinal)];
            else if (!line.StartsWith('#')) block.Add(line);
        }

        return read.GroupBy(pair => pair.Phrase, pair => pair.Meaning, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Distinct().ToArray(), StringComparer.Ordinal);
    }
}
