using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Storage.Incidents;

/// <summary>Which incidents a page shows. What is null is not asked for; the rest holds together.</summary>
/// <param name="OfficerId">Whoever opened it, by Entra object id.</param>
/// <param name="OfficerName">How the opener's name begins, in any case.</param>
/// <param name="From">Opened at or after, UTC.</param>
/// <param name="Before">Opened before, UTC.</param>
/// <param name="Exercises">Exercises, and nothing else; without it there are none.</param>
public sealed record IncidentFilter(
    string? Scenario = null,
    IntakeState? Intake = null,
    string? OfficerId = null,
    string? OfficerName = null,
    DateTimeOffset? From = null,
    DateTimeOffset? Before = null,
    bool Exercises = false);

/// <summary>Where the next page begins: behind this incident.</summary>
public sealed record PageKey(DateTimeOffset OpenedAt, IncidentId Id);
