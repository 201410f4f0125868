namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>One trait of an opening, and the words from which it was taken; -1 where it is of the whole.</summary>
internal readonly record struct Trait(string Name, float Amount, int First, int Last);

/// <summary>Takes an opening apart into what the model learns from: words, word pairs, tenses, meanings and their order.</summary>
internal static class Traits
{
    // Measured by cross-validation over the openings of the shipped pack: docs/triage.md.
    private const float Word = 0.7f, Pair = 0.4f, Stem = 0.5f, Tense = 0.7f, Meaning = 1f, Together = 0.6f, Length = 2f, Whole = 1f;

    private static readonly string[] Endings = ["ings", "ing", "ed", "ers", "er", "es", "s", "in"];

    public static List<Trait> Of(OpeningText text)
    {
        var traits = new List<Trait>(160);
        Words(text, traits);
        Meanings(Cues.In(text), traits);
        var spoken = text.Words.Count(word => word.Plain != OpeningText.Break);
        traits.Add(new Trait("whole", Whole, -1, -1));
        traits.Add(new Trait($"length {spoken switch { <= 3 => spoken, <= 6 => 6, <= 12 => 12, _ => 99 }}", Length, -1, -1));
        return traits;
    }

    private static void Words(OpeningText text, List<Trait> traits)
    {
        var before = "^";
        for (var at = 0; at < text.Words.Count; at++)
        {
            var word = Form(text.Words[at].Plain);
            if (word != OpeningText.Break)
            {
                traits.Add(new Trait("w " + word, Word, at, at));
                if (StemOf(word) is { } stem) traits.Add(new Trait("s " + stem, Stem, at, at));
                if (TenseOf(text, at) is { } tense) traits.Add(new Trait("t " + tense, Tense, at, at));
            }

            traits.Add(new Trait($"p {before} {word}", Pair, Math.Max(0, at - 1), at));
            before = word;
        }

        if (text.Words.Count > 0) traits.Add(new Trait($"p {before} $", Pair, text.Words.Count - 1, text.Words.Count - 1));
    }

    private static void Meanings(List<Cue> cues, List<Trait> traits)
    {
        for (var at = 0; at < cues.Count; at++)
        {
            traits.Add(new Trait("m " + cues[at].Meaning, Meaning, cues[at].First, cues[at].Last));
            if (at > 0) traits.Add(new Trait($"o {cues[at - 1].Meaning} {cues[at].Meaning}", Together, -1, -1));
        }

        var kinds = cues.Select(cue => cue.Meaning).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var one = 0; one < kinds.Count; one++)
            for (var two = one + 1; two < kinds.Count; two++)
                traits.Add(new Trait($"b {kinds[one]} {kinds[two]}", Together, -1, -1));
    }

    /// <summary>Numbers, clock times and days as what they are: no example is to be remembered by its "19:30".</summary>
    private static string Form(string word)
    {
        if (!char.IsAsciiDigit(word[0]))
            return word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "mon" or "tues" or "weds" or "wed" or "thurs" or "fri"
                ? "#day" : word;
        if (word.Contains(':', StringComparison.Ordinal) || word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal)
            || word.EndsWith("hrs", StringComparison.Ordinal)) return "#clock";
        if (word.Length != 4 || !word.All(char.IsAsciiDigit)) return "#number";
        return word.StartsWith("20", StringComparison.Ordinal) ? "#year" : "#four";
    }

    private static string? StemOf(string word)
    {
        if (word.Length < 5) return null;
        var ending = Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3);
        return ending is null ? word.TrimEnd('e') : word[..^ending.Length];
    }

    private static string? TenseOf(OpeningText text, int at)
    {
        var word = text.Words[at].Plain;
        var before = at > 0 ? text.Words[at - 1].Plain : "";
        var longer = word.Length > 4;
        if (longer && word.EndsWith("ing", StringComparison.Ordinal))
            return before switch
            {
                "was" or "been" => "past ing",
                "is" or "are" or "am" or "hes" or "shes" or "theyre" or "im" or "were" or "its" or "still" or "now" => "is ing",
                _ => "ing",
            };
        if (before is "will" or "gonna" or "to" or "theyll" or "hell" or "ill" or "shell" or "well") return "to do";
        if (word is "was" or "were" or "had" or "did" or "went" or "wasnt" or "didnt" or "ran" or "got" or "came" or "left") return "past";
        var past = word.EndsWith("ed", StringComparison.Ordinal);
        if (before is "has" or "have" or "hes" or "theyve" or "weve" or "ive" || (before is "been" && past)) return "perfect";
        return longer && past ? "ed" : null;
    }
}
