using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>
/// Finds the pack's words of risk in what somebody typed. Errs towards finding: only a plain denial right beside the words
/// ("no knife", "weapons: none") takes them back; a doubt ("not sure about a knife") does not.
/// </summary>
public static class ReadRiskWords
{
    private const int MostQuotes = 3;

    public static IReadOnlyList<HeardWords> In(GuidancePack pack, string text)
    {
        var risk = pack.RiskWords;
        if (risk.Groups.Count == 0 || string.IsNullOrWhiteSpace(text)) return [];
        var typed = TypedWords.Of(text);
        var hits = risk.Groups.Select(group => (group.Trigger, Spans: Spans(risk, group, typed))).Where(group => group.Spans.Count > 0).ToList();
        if (hits.Count == 0) return [];

        var denial = new Denial(risk, typed, [.. hits.SelectMany(hit => hit.Spans)]);
        return
        [
            .. from hit in hits
               let said = hit.Spans.Where(span => !denial.Of(span)).Select(span => text[typed[span.From].At..typed[span.To].End]).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostQuotes).ToArray()
               where said.Length > 0
               select new HeardWords(hit.Trigger, said),
        ];
    }

    /// <summary>Where a group's words stand; sayings that overlap are one.</summary>
    private static List<Span> Spans(RiskWords risk, RiskWordGroup group, IReadOnlyList<TypedWord> typed)
    {
        var harmless = Find(group.Unless, typed, notTypos: null);
        var found = Find(group.Words, typed, risk.NotTypos).Where(span => !harmless.Exists(span.Overlaps)).OrderBy(span => span.From);
        var kept = new List<Span>();
        foreach (var span in found)
        {
            if (kept.Count > 0 && kept[^1].Overlaps(span)) kept[^1] = new Span(kept[^1].From, Math.Max(kept[^1].To, span.To));
            else kept.Add(span);
        }

        return kept;
    }

    private static List<Span> Find(IReadOnlyList<RiskPhrase> phrases, IReadOnlyList<TypedWord> typed, IReadOnlyCollection<string>? notTypos)
    {
        var spans = new List<Span>();
        foreach (var phrase in phrases)
            for (var at = 0; at + phrase.Words.Count <= typed.Count; at++)
                if (Stands(phrase, typed, at, notTypos)) spans.Add(new Span(at, at + phrase.Words.Count - 1));
        return spans;
    }

    /// <summary>Whether the saying stands there, within one clause.</summary>
    /// <param name="phrase">The saying.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="at">The word with which it is to begin.</param>
    /// <param name="notTypos">Null to take the words only as they are written.</param>
    internal static bool Stands(RiskPhrase phrase, IReadOnlyList<TypedWord> typed, int at, IReadOnlyCollection<string>? notTypos)
    {
        if (at < 0 || at + phrase.Words.Count > typed.Count) return false;
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            var word = typed[at + i];
            if (word.Plain != phrase.Words[i] && (notTypos is null || notTypos.Contains(word.Plain) || !Typos.Near(word.Plain, phrase.Words[i]))) return false;
            if (word.EndsClause && i + 1 < phrase.Words.Count) return false;
        }

        return true;
    }

    /// <summary>First and last word.</summary>
    internal readonly record struct Span(int From, int To)
    {
        public bool Overlaps(Span other) => From <= other.To && other.From <= To;
    }
}
