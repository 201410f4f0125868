using System.Globalization;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>The rows that are printed. Totals only: no question is ever shown.</summary>
internal static class Lines
{
    public const string Heads = "| method | on | strict_at_1 | any_at_1 | any_at_3 | withheld | silent | mixed | false answers | false refusals |\n|---|---|---|---|---|---|---|---|---|---|";

    public static string Of(string method, string on, QuestionScores scores) => string.Create(CultureInfo.InvariantCulture,
        $"| {method} | {on} | {scores.Answered.StrictAt1:F3} | {scores.Answered.AnyAt1:F3} | {scores.Answered.AnyAt3:F3} | {Of(scores.Withheld)} | {Of(scores.Silent)} | {Of(scores.Mixed)} | {scores.FalseAnswers} of {scores.Withheld.N + scores.Silent.N} | {scores.FalseRefusals} of {scores.Answered.N} |");

    public static string Of(VerdictSettings settings) => string.Create(CultureInfo.InvariantCulture,
        $"paragraph {settings.EnoughForParagraph:F2}, best {settings.EnoughForBest:F2}, beside a gap {settings.EnoughBesideGap:F2}, mixed {settings.EnoughForMixed:F2}");

    private static string Of(Tally tally) => string.Create(CultureInfo.InvariantCulture, $"{tally.Correct} of {tally.N}");
}
