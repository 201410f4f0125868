using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.EncoderTuning;

/// <summary>One text of the pack and what it is to be taken for, best first.</summary>
/// <param name="Kind">The kind of answer, or that it is an opening.</param>
internal sealed record Lesson(string Text, IReadOnlyList<string> Subjects, int Kind)
{
    public const int Kinds = Subject.Kinds + 1;

    /// <summary>All askings and all openings of a pack.</summary>
    public static IReadOnlyList<Lesson> Of(GuidancePack pack) =>
    [
        .. Asking.Of(pack).Select(asking => new Lesson(asking.Text, [.. asking.Subjects.Select(one => $"{one.Kind} {one.Id}")], (int)asking.Subjects[0].Kind)),
        .. pack.Openings.SelectMany(group => group.Said.Select(said => new Lesson(said, [$"opening {group.Scenario ?? (group.IsGap ? "gap" : "unclear")}"], Subject.Kinds))),
    ];
}
