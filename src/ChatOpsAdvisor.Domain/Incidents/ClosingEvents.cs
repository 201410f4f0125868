using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What was open about an incident at some moment.</summary>
/// <param name="Lines">Ids of checklist lines.</param>
/// <param name="Facts">Ids of facts that nobody knew.</param>
/// <param name="NoInspector">No duty inspector had it.</param>
/// <param name="Questions">Numbers of a duty inspector's questions without an answer.</param>
/// <param name="Review">Why another look at the risks was wanted; empty when none was.</param>
public sealed record LeftOpen(IReadOnlyList<string> Lines, IReadOnlyList<string> Facts, bool NoInspector, IReadOnlyList<int> Questions, IReadOnlyList<string> Review);

/// <summary>Somebody closed it. Nothing is lost by that: it can be opened again.</summary>
/// <param name="Reason">What was said of what was still open; null when nothing was.</param>
/// <param name="Open">What was still open; null when nothing was.</param>
public sealed record IncidentClosed(DateTimeOffset At, Person By, string? Reason, LeftOpen? Open = null) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Closed = Word, ClosedBecause = Reason, LastWord = Word };
}

/// <summary>It was closed too early.</summary>
public sealed record IncidentReopened(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Closed = null, ClosedBecause = null, LastWord = Word };
}
