using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A release that was recorded.</summary>
/// <param name="Open">Ids of the checklist lines that were still open then.</param>
/// <param name="Reason">Why it went on with them; null when none was open.</param>
public sealed record Release(Person By, DateTimeOffset At, IReadOnlyList<string> Open, string? Reason);

/// <summary>The suspect is released. What was open is kept with the reason that was typed for going on.</summary>
public sealed record ReleaseRecorded(DateTimeOffset At, Person By, IReadOnlyList<string> Open, string? Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Released = new Release(By, At, Open, Reason), LastWord = Word };
}

/// <summary>Why the risk assessment is to be looked at again.</summary>
public sealed record WantedReview(string Reason, DateTimeOffset At);

/// <summary>Something happened after which the risk assessment should be looked at again (para 5.1.3: kept under review).</summary>
/// <param name="Reason">As the inspector reads it: "the suspect is released".</param>
public sealed record ReviewWanted(DateTimeOffset At, Person By, string Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { ReviewWanted = new WantedReview(Reason, At) };
}
