using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Health;

/// <summary>What /health answers: figures only, nothing about anybody.</summary>
/// <param name="Status">"healthy", "degraded" or "unhealthy".</param>
/// <param name="OldestWaitingSeconds">How long the oldest message has waited; null when none waits.</param>
internal sealed record HealthReport(
    string Status, bool Database, int? Waiting, int? WaitingAlerts, int? LateAlerts, int? Dead, int? DeadAlerts, double? OldestWaitingSeconds)
{
    /// <summary>The pack in use, "id@version".</summary>
    public string? Guidance { get; init; }

    /// <summary>What is wrong with the pack's folder as it stands now; the last good pack is in use.</summary>
    public IReadOnlyList<string> GuidanceFaults { get; init; } = [];

    public HealthReport With(string pack, IReadOnlyList<string> faults) =>
        this with { Guidance = pack, GuidanceFaults = faults, Status = faults.Count > 0 && Status == "healthy" ? "degraded" : Status };

    /// <summary>An alert that waits for longer is a matter for whoever watches this page.</summary>
    public static TimeSpan LateAfter { get; } = TimeSpan.FromSeconds(60);

    public static HealthReport Unreachable { get; } = new("unhealthy", Database: false, null, null, null, null, null, null);

    public static HealthReport Of(OutboxFigures figures, int lateAlerts, DateTimeOffset now) => new(
        figures.Dead > 0 || lateAlerts > 0 ? "degraded" : "healthy",
        Database: true,
        figures.Waiting,
        figures.WaitingAlerts,
        lateAlerts,
        figures.Dead,
        figures.DeadAlerts,
        figures.OldestWaiting is { } oldest ? Math.Round((now - oldest).TotalSeconds, 1) : null);
}
