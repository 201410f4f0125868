using System.Globalization;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Commands;

/// <summary>What an evaluation found. The names of its members are those of its JSON.</summary>
/// <param name="MsPerQuestion">The median.</param>
/// <param name="Rows">What was answered to each line, where that was asked for.</param>
internal sealed record EvaluationScores(QuestionScores? Questions, TriageScores? Triage, double? MsPerQuestion, IReadOnlyList<EvaluationRow>? Rows)
{
    public IEnumerable<string> Lines()
    {
        if (Questions is { } asked)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"answered {asked.Answered.N}: first id first {asked.Answered.StrictAt1:F3}, any id first {asked.Answered.AnyAt1:F3}, any id in three {asked.Answered.AnyAt3:F3}");
            yield return $"withheld {asked.Withheld.Correct} of {asked.Withheld.N}, silent {asked.Silent.Correct} of {asked.Silent.N}, mixed {asked.Mixed.Correct} of {asked.Mixed.N}";
            yield return $"false answers {asked.FalseAnswers}, false refusals {asked.FalseRefusals}";
            yield return string.Create(CultureInfo.InvariantCulture, $"{MsPerQuestion:F2} ms a question");
        }

        if (Triage is { } triage) yield return $"triage {triage.Correct} of {triage.N}, wrong scenario {triage.WrongScenario}, missed {triage.Missed}";
    }
}

/// <summary>One line of a file: what was typed, what was wanted, what was said.</summary>
internal sealed record EvaluationRow(string Text, string Wanted, string Said, bool Passed)
{
    public override string ToString() => $"{(Passed ? "pass" : "FAIL")}\t{Wanted}\t{Said}\t{Text}";
}

/// <summary>The triage half: a wrong scenario is worse than an unclear one.</summary>
internal sealed record TriageScores(int N, int Correct, int WrongScenario, int Missed);

internal sealed record AnsweredScores(
    int N,
    [property: JsonPropertyName("strict_at_1")] double StrictAt1,
    [property: JsonPropertyName("any_at_1")] double AnyAt1,
    [property: JsonPropertyName("any_at_3")] double AnyAt3);

internal sealed record Tally(int N, int Correct);

/// <param name="FalseAnswers">Withheld or silent, yet a paragraph was given: the dangerous error.</param>
/// <param name="FalseRefusals">A paragraph would have answered, yet none was given.</param>
internal sealed record QuestionScores(AnsweredScores Answered, Tally Withheld, Tally Silent, Tally Mixed, int FalseAnswers, int FalseRefusals)
{
    public static QuestionScores Of(IReadOnlyList<QuestionMark> marks)
    {
        var answered = marks.Where(mark => mark.Kind == QuestionKind.Answered).ToList();
        return new QuestionScores(
            new AnsweredScores(answered.Count, Part(mark => mark.Strict), Part(mark => mark.Passed), Part(mark => mark.InThree)),
            Count(QuestionKind.Withheld), Count(QuestionKind.Silent), Count(QuestionKind.Mixed),
            marks.Count(mark => mark.Kind is QuestionKind.Withheld or QuestionKind.Silent && mark.GaveParagraph),
            answered.Count(mark => !mark.GaveParagraph));

        double Part(Func<QuestionMark, bool> passed) => answered.Count == 0 ? 0 : Math.Round((double)answered.Count(passed) / answered.Count, 4);
        Tally Count(QuestionKind kind) => new(marks.Count(mark => mark.Kind == kind), marks.Count(mark => mark.Kind == kind && mark.Passed));
    }
}
