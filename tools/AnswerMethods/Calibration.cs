using System.Collections.Concurrent;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>What a method is worth on the folds, with the thresholds that suit it best.</summary>
/// <param name="Worth">One for all right, less for each false answer; the kinds weighed as in <see cref="Calibration"/>.</param>
internal sealed record Calibrated(VerdictSettings Settings, double Worth, QuestionScores Scores);

/// <summary>
/// Finds the product's thresholds anew for a method, the same way for each: one after the other, each at the value that is worth most. A right
/// answer counts one, a paragraph given where the guidance is silent or withheld minus one; the kinds count as often as they come in set A.
/// </summary>
internal sealed class Calibration(GuidancePack pack, Subjects subjects)
{
    private static readonly float[] ForParagraph = [0.2f, 0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f];
    private static readonly double[] ForBest = [0, 0.05, 0.1, 0.16, 0.24, 0.32];
    private static readonly float[] BesideGap = [0.5f, 0.7f, 0.8f, 0.9f, 0.95f];
    private static readonly float[] ForMixed = [0.03f, 0.06f, 0.12f, 0.24f];

    private static readonly Dictionary<QuestionKind, double> Often = new()
    {
        [QuestionKind.Answered] = 0.70,
        [QuestionKind.Withheld] = 0.10,
        [QuestionKind.Silent] = 0.17,
        [QuestionKind.Mixed] = 0.03,
    };

    public Calibrated Best(IReadOnlyList<Held> held, Impression[] impressions)
    {
        var best = With(held, impressions, VerdictSettings.Measured);
        Try(ForParagraph.Select(value => best.Settings with { EnoughForParagraph = value }));
        Try(ForBest.Select(value => best.Settings with { EnoughForBest = value }));
        Try(BesideGap.Select(value => best.Settings with { EnoughBesideGap = value }));
        Try(ForMixed.Select(value => best.Settings with { EnoughForMixed = value }));
        return best;

        void Try(IEnumerable<VerdictSettings> all) => best = all.Where(one => one != best.Settings).Select(one => With(held, impressions, one)).Prepend(best).MaxBy(one => one.Worth)!;
    }

    public Calibrated With(IReadOnlyList<Held> held, Impression[] impressions, VerdictSettings settings)
    {
        var marks = new QuestionMark[held.Count];
        Parallel.ForEach(Partitioner.Create(0, held.Count), range =>
        {
            for (var at = range.Item1; at < range.Item2; at++)
                marks[at] = QuestionMark.Of(held[at].Wanted, held[at].Ruled ?? Verdict.Of(subjects.All, impressions[at], held[at].SpeaksOfGap, pack, settings));
        });
        return new Calibrated(settings, Worth(marks), QuestionScores.Of(marks));
    }

    private static double Worth(QuestionMark[] marks) => marks.GroupBy(mark => mark.Kind).Sum(kind => Often[kind.Key] * kind.Average(mark =>
        mark.Passed ? 1.0 : mark is { Kind: QuestionKind.Withheld or QuestionKind.Silent, GaveParagraph: true } ? -1 : 0));
}
