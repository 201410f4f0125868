using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Somebody tried what the force's settings keep to others. It changed nothing, and the record has it.</summary>
public sealed record ActRefused(DateTimeOffset At, Person By, Act Act) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident;
}
