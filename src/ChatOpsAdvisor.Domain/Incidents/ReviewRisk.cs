using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Saves a look at the risks as a new version. One that changes nothing is a version too: somebody looked.</summary>
public static class ReviewRisk
{
    /// <param name="incident">The incident.</param>
    /// <param name="lines">One for each heading.</param>
    /// <param name="form">The form that brings it.</param>
    /// <param name="by">Who reviewed.</param>
    /// <param name="now">UTC.</param>
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, ImmutableList<RiskLine> lines, string form, Person by, DateTimeOffset now) =>
        incident.Reviews.Find(review => review.Form == form && review.Lines.SequenceEqual(lines)) is { } saved
            ? ([], new Refusal($"That is risk review {saved.Version}, saved at {UkTime.Near(saved.At, now)}. Nothing was changed."))
            : ([new RiskReviewed(now, by, incident.Reviews.Count + 1, lines, form)], null);
}
