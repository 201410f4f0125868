using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>An incident with what policy keeps beside it. One document, one version.</summary>
public sealed record IncidentFile(Incident Incident, AlertState Alert);
