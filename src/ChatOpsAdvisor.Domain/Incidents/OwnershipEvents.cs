using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A duty inspector owns it. The first one does; a later one changes nothing.</summary>
public sealed record IncidentAcknowledged(DateTimeOffset At, Person By) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident.Acknowledged is null ? incident with { Acknowledged = Word } : incident;
}
