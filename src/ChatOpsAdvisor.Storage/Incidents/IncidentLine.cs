using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Storage.Incidents;

/// <summary>An incident as a list shows it.</summary>
/// <param name="Areas">Force areas whose inspectors were alerted, with commas between.</param>
/// <param name="Reference">The force's own reference, when it was given.</param>
public sealed record IncidentLine(
    IncidentId Id,
    string? Scenario,
    IntakeState Intake,
    Urgency Urgency,
    DateTimeOffset OpenedAt,
    Person OpenedBy,
    Mark? Acknowledged,
    DateTimeOffset LastWordAt,
    string Areas,
    string? Reference)
{
    public PageKey Key => new(OpenedAt, Id);
}
