using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>An incident with what policy keeps beside it. One document, one version.</summary>
public sealed record IncidentFile(Incident Incident, AlertState Alert)
{
    /// <summary>Where the incident's own cards stand.</summary>
    public ImmutableList<Screen> Screens { get; init => field = value ?? []; } = [];
}
