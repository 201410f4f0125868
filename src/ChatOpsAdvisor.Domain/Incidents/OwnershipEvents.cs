using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A duty inspector owns it. The first one does; a later one changes nothing.</summary>
public sealed record IncidentAcknowledged(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident.Acknowledged is null ? incident with { Acknowledged = Word } : incident;
}

/// <summary>Another officer deals with it from now on.</summary>
/// <param name="To">Who; the one who dealt with it before keeps the chat.</param>
public sealed record DealingChanged(DateTimeOffset At, Person By, Person To) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Dealing = To, LastWord = Word };
}
