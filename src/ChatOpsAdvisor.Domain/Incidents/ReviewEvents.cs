using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>An inspector looked at the risks: a new version of the review.</summary>
public sealed record RiskReviewed(DateTimeOffset At, Person By, int Version, ImmutableList<RiskLine> Lines, string Form) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with
    {
        Reviews = incident.Reviews.Add(new RiskReview(Version, By, At, Lines, Form)),
        ReviewReasons = [],
    };
}

/// <summary>Something happened after which the risks should be looked at again. It is a prompt, not a fault.</summary>
/// <param name="Reason">In words that follow "look at the risks again:", e.g. "an arrest".</param>
public sealed record ReviewWanted(DateTimeOffset At, Person By, string Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) =>
        incident.ReviewReasons.Contains(Reason) ? incident : incident with { ReviewReasons = incident.ReviewReasons.Add(Reason) };
}
