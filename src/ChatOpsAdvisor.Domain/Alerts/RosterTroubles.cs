using System.Globalization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Something about a roster that its owner has to know.</summary>
/// <param name="Kind">For the log: "gap", "unreachable", "fault".</param>
/// <param name="Key">The same for the same trouble, so that it is told once.</param>
public sealed record RosterTrouble(string Kind, string Key, string Text);

/// <summary>What will go wrong within a day if nobody mends the roster.</summary>
public static class RosterTroubles
{
    public static TimeSpan Ahead { get; } = TimeSpan.FromHours(24);

    public static IReadOnlyList<RosterTrouble> Of(Roster roster, IEnumerable<string> areas, AlertRoutes routes, DateTimeOffset now) =>
        [.. areas.SelectMany(area => Gaps(roster, area, Instead(routes, area), now).Concat(Unreachable(roster, area, now)))];

    private static IEnumerable<RosterTrouble> Gaps(Roster roster, string area, string instead, DateTimeOffset now)
    {
        // From the first turn on, so that a gap which has begun keeps the beginning that it had when it was told.
        var first = roster.Shifts.Where(shift => shift.Area.Equals(area, StringComparison.OrdinalIgnoreCase)).Select(shift => (DateTimeOffset?)shift.From).Min();
        var from = first is { } start && start < now ? start : now;
        foreach (var gap in roster.Gaps(area, from, now + Ahead).Where(gap => gap.Until > now))
        {
            var open = gap.Until == now + Ahead && roster.OnDuty(area, gap.Until).Count == 0;
            var since = first is null || gap.From < first ? "none" : Key(gap.From);
            var until = roster.NextChange(area, gap.Until - TimeSpan.FromTicks(1)) is { } next ? $" to {UkTime.Near(next, now)}" : "";
            yield return new RosterTrouble(
                "gap", $"roster-gap:{area}:{since}",
                gap.From <= now
                    ? $"Roster: nobody is on duty for {area} now{(open && until.Length == 0 ? ", and nobody is down for later" : until.Replace(" to ", " until ", StringComparison.Ordinal))}. {instead}"
                    : $"Roster: nobody is down for {area} from {UkTime.Near(gap.From, now)}{(until.Length == 0 ? " on" : until)}. {instead}");
        }
    }

    private static IEnumerable<RosterTrouble> Unreachable(Roster roster, string area, DateTimeOffset now) =>
        from person in roster.People(area, now, now + Ahead)
        where person.EntraId is null
        select new RosterTrouble(
            "unreachable", $"roster-unreachable:{area}:{person.Name}:{UkTime.In(now):yyyyMMdd}",
            $"Roster: {person.Name} is down for {area} within a day, and I cannot call them: the settings know no such person (Roster:People).");

    /// <summary>What would become of an alert while nobody is on duty.</summary>
    private static string Instead(AlertRoutes routes, string area)
    {
        var route = routes.Routes.FirstOrDefault(route => route.Area.Equals(area, StringComparison.OrdinalIgnoreCase));
        return route?.Fallback is { } fallback
            ? $"An alert would stand in the channel with nobody called, then go to the fallback, {fallback.Name}."
            : $"An alert would stand in the channel with nobody called: no fallback is set. The officer would then be told to {(route is { Desk.Length: > 0 } ? $"phone {route.Desk}" : "use radio or phone")}.";
    }

    private static string Key(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
