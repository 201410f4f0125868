using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Why it is urgent, in words: the reason, the words behind it where words raised it, and who called them not relevant.</summary>
internal static class AlertReasons
{
    public static IReadOnlyList<string> Of(AlertContext context, Incident incident) =>
    [
        .. incident.Triggers.OrderBy(fired => fired.NotRelevant is not null).ThenBy(fired => IsPast(context, incident, fired)).ThenByDescending(fired => fired.Urgency)
            .Select(fired => One(incident, fired, context.Now) + (IsPast(context, incident, fired) ? $" – by an earlier answer, {UkTime.Near(fired.At, context.Now)}" : "")),
    ];

    // What raised it was answered otherwise since. The urgency stays, the reason is not shown as if it still held.
    private static bool IsPast(AlertContext context, Incident incident, FiredTrigger fired) =>
        fired.Said.IsEmpty && context.Pack.Triggers.FirstOrDefault(rule => rule.Id == fired.Id) is { } rule && !Conditions.Hold(rule.When, incident, context.Now);

    /// <summary>What has become of it since it was reported: another scenario, a release. Newest last.</summary>
    public static IReadOnlyList<string> Changed(Incident incident, Func<string, string> title, DateTimeOffset now)
    {
        var lines = new List<(DateTimeOffset At, string Line)>();
        if (incident.Moved is { } moved)
            lines.Add((moved.At, $"{UkTime.Near(moved.At, now)}: changed from “{title(moved.From)}” to “{title(incident.Scenario ?? "")}” by {moved.By.Name}"));
        if (incident.Released is { } released)
            lines.Add((released.At, $"{UkTime.Near(released.At, now)}: release recorded by {released.By.Name}" + (released.Open.Count == 0
                ? ", nothing open"
                : released.Reason is { } why ? $", {released.Open.Count} open – “{Wording.Shortened(why)}”"
                : $", {released.Open.Count} open, each with its reason")));
        return [.. lines.OrderBy(line => line.At).Select(line => line.Line)];
    }

    private static string One(Incident incident, FiredTrigger fired, DateTimeOffset now)
    {
        var reason = Wording.Named(incident, fired.Reason);
        if (fired.Said.IsEmpty) return reason;
        var said = $"{reason} – {fired.SaidBy} wrote {string.Join(", ", fired.Said.Select(words => $"“{words}”"))}";
        return fired.NotRelevant is { } mark ? $"{said}; not relevant, says {mark.By.Name} {UkTime.Near(mark.At, now)}" : said;
    }
}
