using System.Collections.Frozen;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>Whether an opening tells something, or only asks.</summary>
internal static class Telling
{
    private static readonly FrozenSet<string> Askers =
        ("what whats who whos whose which when why how hows where wheres do does did can could should shall would may must is are am isnt arent any anyone anybody " +
         "please pls need tell show explain give send").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotTold = new[] { "asks", "general", "not-sure", Cues.NoTopic, "person", "recording", "live" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a clause that is no question says something that this kind of job is made of.</summary>
    public static bool Tells(OpeningText text, IEnumerable<Cue> cues)
    {
        var told = Clauses(text).Where(clause => !Asks(text, clause)).ToList();
        return told.Count > 0 && cues.Any(cue => !NotTold.Contains(Cues.Upright(cue.Meaning)) && told.Exists(clause => clause.First <= cue.First && cue.Last <= clause.Last));
    }

    /// <summary>True when every clause is a question.</summary>
    public static bool OnlyAsks(OpeningText text) => Clauses(text).All(clause => Asks(text, clause));

    private static bool Asks(OpeningText text, (int First, int Last) clause) =>
        text.EndsAsQuestion(clause.Last) || Askers.Contains(text.Words[clause.First].Plain);

    private static IEnumerable<(int First, int Last)> Clauses(OpeningText text)
    {
        var first = 0;
        for (var at = 0; at <= text.Words.Count; at++)
        {
            if (at < text.Words.Count && text.Words[at].Plain != OpeningText.Break) continue;
            if (at > first) yield return (first, at - 1);
            first = at + 1;
        }
    }
}
