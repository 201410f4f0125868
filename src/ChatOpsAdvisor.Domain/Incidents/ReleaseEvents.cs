using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A release that was recorded.</summary>
/// <param name="Open">Ids of the checklist lines that were still open then.</param>
/// <param name="Reason">Why it went on with those that had no reason of their own; null when none was without.</param>
public sealed record Release(Person By, DateTimeOffset At, IReadOnlyList<string> Open, string? Reason)
{
    /// <summary>The reason of each open line: its own, or the one that was typed for all. Null in what an older build stored.</summary>
    public IReadOnlyDictionary<string, string>? Reasons { get; init; }

    /// <summary>Why it went on with a line; null when the line was not open.</summary>
    public string? ReasonOf(string item) => Reasons?.GetValueOrDefault(item) ?? (Open.Contains(item) ? Reason : null);
}

/// <summary>The suspect is released. What was open is kept, each line with the reason for going on.</summary>
public sealed record ReleaseRecorded(DateTimeOffset At, Person By, IReadOnlyList<string> Open, string? Reason, IReadOnlyDictionary<string, string>? Reasons = null) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Released = new Release(By, At, Open, Reason) { Reasons = Reasons }, LastWord = Word };
}
