using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A decision in the National Decision Model's form. Only what was decided and why is required; the rationale is the decision maker's own.</summary>
/// <param name="Headings">The risk headings that it is about.</param>
/// <param name="Information">What was known.</param>
/// <param name="Assessment">Threat and risk.</param>
/// <param name="Powers">Powers and policy.</param>
/// <param name="Options">Options and contingencies.</param>
/// <param name="Action">Action and review.</param>
public sealed record DecisionText(
    string Decided, string Rationale, ImmutableList<RiskHeading> Headings,
    string? Information, string? Assessment, string? Powers, string? Options, string? Action);

/// <summary>A decision as it was logged.</summary>
/// <param name="Number">Counts an incident's decisions, from 1.</param>
/// <param name="DecidedAt">When it was taken, UTC; earlier than <paramref name="LoggedAt"/> where it was entered later.</param>
/// <param name="Late">It was entered so much later that the record marks it.</param>
/// <param name="Form">The form that logged it, so that a double tap logs once.</param>
public sealed record Decision(int Number, DecisionText Text, Person By, DateTimeOffset DecidedAt, DateTimeOffset LoggedAt, bool Late, string Form);

/// <summary>An inspector logged a decision.</summary>
public sealed record DecisionLogged(DateTimeOffset At, Person By, int Number, DecisionText Text, DateTimeOffset DecidedAt, bool Late, string Form) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with
    {
        Decisions = incident.Decisions.Add(new Decision(Number, Text, By, DecidedAt, At, Late, Form)),
    };
}
