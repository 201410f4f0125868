using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>The headings under which paragraph 5.1.3 wants risks assessed, and one for whatever else there is: it says that the list is not closed.</summary>
public enum RiskHeading
{
    Children,
    SelfHarm,
    Reprisals,
    Community,
    Group,
    ForceSystems,
    Other,
}

/// <summary>How a risk stands. There is no scale and no score: the guidance gives none.</summary>
public enum RiskState
{
    Unknown,
    NoneKnown,
    Possible,
    Present,
}

/// <summary>One heading of a review. Empty texts are null.</summary>
/// <param name="Owner">Who sees to the action.</param>
public sealed record RiskLine(RiskHeading Heading, RiskState State, string? Facts, string? Action, string? Owner, string? Rationale);

/// <summary>One dated version of the risk review. No version is ever written over.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Form">The form that brought it, so that a double tap brings one.</param>
public sealed record RiskReview(int Version, Person By, DateTimeOffset At, ImmutableList<RiskLine> Lines, string Form)
{
    public RiskLine? Of(RiskHeading heading) => Lines.Find(line => line.Heading == heading);
}
