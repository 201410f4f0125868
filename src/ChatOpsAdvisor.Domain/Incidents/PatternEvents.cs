using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What two incidents may have in common. It says nothing of the subject.</summary>
public enum TraitKind
{
    /// <summary>The group, by the name that it gives itself.</summary>
    Group,

    Place,

    Platform,

    Area,
}

/// <summary>Earlier incidents have something in common with this one.</summary>
/// <param name="Incidents">Those that were not pointed out before, newest first.</param>
public sealed record PatternSeen(DateTimeOffset At, Person By, TraitKind Kind, IReadOnlyList<IncidentId> Incidents) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Patterns = incident.Patterns.AddRange(Incidents.Select(other => new SeenPattern(Kind, other))) };
}

/// <summary>An earlier incident that has something in common with this one.</summary>
public sealed record SeenPattern(TraitKind Kind, IncidentId Incident);
