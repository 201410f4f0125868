using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Somebody closed it. Nothing is lost by that: it can be opened again.</summary>
/// <param name="Reason">What was said of lines that were still open; null when none was.</param>
public sealed record IncidentClosed(DateTimeOffset At, Person By, string? Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Closed = Word, ClosedBecause = Reason, LastWord = Word };
}

/// <summary>It was closed too early.</summary>
public sealed record IncidentReopened(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Closed = null, ClosedBecause = null, LastWord = Word };
}
