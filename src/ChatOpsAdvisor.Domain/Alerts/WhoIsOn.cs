using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Answers "who is on": now, or tonight.</summary>
public static class WhoIsOn
{
    // What people mean by tonight: the small hours belong to the night before.
    private const int NightBegins = 22;
    private const int NightEnds = 6;

    /// <param name="areas">The areas to speak of; in a channel its own alone.</param>
    /// <param name="roster">As it was read last.</param>
    /// <param name="tonight">The night that runs or comes, and not this moment.</param>
    /// <param name="now">UTC.</param>
    public static string Answer(IReadOnlyList<string> areas, Roster roster, bool tonight, DateTimeOffset now)
    {
        if (areas.Count == 0 || roster.Shifts.Count == 0) return "I have no roster, so I can't say who is on. Your control room knows.";
        return string.Join("\n\n", areas.Select(area => tonight ? Night(area, roster, now) : Moment(area, roster, now)));
    }

    private static string Moment(string area, Roster roster, DateTimeOffset now)
    {
        var people = roster.OnDuty(area, now);
        var next = roster.NextChange(area, now);
        if (people.Count == 0) return $"{area}: nobody is down for now{(next is { } from ? $"; the roster changes {UkTime.Near(from, now)}" : "")}.";
        return $"{area}: {Names(people)}{(next is { } until ? $", until the roster changes {UkTime.Near(until, now)}" : "")}.";
    }

    private static string Night(string area, Roster roster, DateTimeOffset now)
    {
        var local = UkTime.In(now);
        var day = local.Hour < NightEnds ? local.Date.AddDays(-1) : local.Date;
        var (from, until) = (UkTime.FromWallClock(day.AddHours(NightBegins)), UkTime.FromWallClock(day.AddDays(1).AddHours(NightEnds)));
        var parts = new List<string>();
        for (DateTimeOffset? at = from > now ? from : now; at < until; at = roster.NextChange(area, at.Value))
        {
            var people = roster.OnDuty(area, at.Value);
            parts.Add($"from {UkTime.Near(at.Value, now)} {(people.Count == 0 ? "nobody" : Names(people))}");
        }

        return $"{area} tonight: {string.Join("; ", parts)}.";
    }

    private static string Names(IReadOnlyList<RosterPerson> people) =>
        people.Count == 1 ? people[0].Name : $"{people[0].Name}, then {string.Join(", then ", people.Skip(1).Select(person => person.Name))}";
}
