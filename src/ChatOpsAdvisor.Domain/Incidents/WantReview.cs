namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>
/// After which events the risks should be looked at again (5.1.3 wants the assessment kept under review). Only where they
/// were looked at before: of an incident without any review the card says just that.
/// </summary>
public static class WantReview
{
    /// <param name="incident">After the events.</param>
    /// <param name="events">What happened in this turn.</param>
    public static IReadOnlyList<IncidentEvent> After(Incident incident, IReadOnlyList<IncidentEvent> events)
    {
        if (incident.Reviews.IsEmpty || incident.Closed is not null || events.Any(happened => happened is RiskReviewed)) return [];
        var told = events.OfType<ReviewWanted>().Select(wanted => wanted.Reason).ToHashSet();
        return [.. events.Select(happened => (happened.At, Reason: Reason(happened))).Where(one => one.Reason is not null).DistinctBy(one => one.Reason)
            .Where(one => !incident.ReviewReasons.Contains(one.Reason!) && !told.Contains(one.Reason!))
            .Select(one => new ReviewWanted(one.At, Shared.Person.Tool, one.Reason!))];
    }

    /// <summary>The interval of the force's settings is over.</summary>
    public static IReadOnlyList<IncidentEvent> Overdue(Incident incident, DateTimeOffset now)
    {
        if (incident.Closed is not null) return [];
        var reason = incident.Reviews.IsEmpty ? "none was made yet" : "time is up since the last one";
        return incident.ReviewReasons.Contains(reason) ? [] : [new ReviewWanted(now, Shared.Person.Tool, reason)];
    }

    private static string? Reason(IncidentEvent happened) => happened switch
    {
        ScenarioChosen { Before: not null } => "the scenario changed",
        FactRecorded { FactId: "arrested", Answer: Answer.Chosen { Options: ["yes"] } } => "an arrest",
        FactRecorded { FactId: "whereabouts", Answer: Answer.Chosen { Options: ["in-custody"] } } => "an arrest",
        FactRecorded { FactId: "online-state", Answer: Answer.Chosen } => "footage or details are online",
        TriggerFired fired => fired.Reason,
        DealingChanged => "another officer deals with it",
        IncidentAcknowledged { Taken: not null } => "another inspector has it",
        _ => null,
    };
}
