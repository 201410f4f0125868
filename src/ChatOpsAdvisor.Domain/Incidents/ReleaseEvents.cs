using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A release that was recorded.</summary>
/// <param name="Open">Ids of the checklist lines that were still open then.</param>
/// <param name="Reason">Why it went on with them; null when none was open.</param>
public sealed record Release(Person By, DateTimeOffset At, IReadOnlyList<string> Open, string? Reason);

/// <summary>The suspect is released. What was open is kept with the reason that was typed for going on.</summary>
public sealed record ReleaseRecorded(DateTimeOffset At, Person By, IReadOnlyList<string> Open, string? Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Released = new Release(By, At, Open, Reason), LastWord = Word };
}
