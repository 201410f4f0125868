using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace ChatOpsAdvisor.Rosters;

/// <summary>
/// A roster as a calendar exports it (iCalendar, RFC 5545), repeats included. Who is on duty is the event's attendee, else
/// its title; <c>CATEGORIES:2</c> or a title ending in "(2)" gives the order; "instead of …" in the description makes an override.
/// </summary>
internal static class CalendarRoster
{
    private const string InsteadOf = "instead of ";

    /// <param name="from">Events are told out from here…</param>
    /// <param name="until">…to here: a repeating event has no end of its own.</param>
    public static RosterReading Read(string file, string text, string area, People people, DateTimeOffset from, DateTimeOffset until)
    {
        Calendar? calendar;
        try
        {
            calendar = Calendar.Load(text);
        }
#pragma warning disable CA1031 // Whatever a stranger's file makes the parser throw, it is a fault of the file and told as one.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new RosterReading([], [new RosterFault(file, 0, $"is no calendar that can be read: {fault.Message}")]);
        }

        if (calendar is null) return new RosterReading([], [new RosterFault(file, 0, "holds no calendar")]);
        var shifts = new List<DutyShift>();
        var faults = new List<RosterFault>();
        foreach (var entry in calendar.Events)
        {
            if (Who(entry, people) is not { } who)
            {
                faults.Add(new RosterFault(file, 0, $"the event of {entry.Start} names nobody"));
                continue;
            }

            shifts.AddRange(Times(entry, from, until).Select(time => new DutyShift(area, who, time.From, time.Until, Order(entry), Instead(entry, people))));
        }

        return new RosterReading(shifts, faults);
    }

    private static IEnumerable<(DateTimeOffset From, DateTimeOffset Until)> Times(CalendarEvent entry, DateTimeOffset from, DateTimeOffset until) =>
        entry.GetOccurrences(new CalDateTime(from.UtcDateTime.AddDays(-2), "UTC"))
            .TakeWhile(occurrence => Instant(occurrence.Period.StartTime) < until)
            .Select(occurrence => (From: Instant(occurrence.Period.StartTime), Until: Instant(occurrence.Period.EffectiveEndTime!)))
            .Where(time => time.Until > from && time.Until > time.From);

    // A time without a zone is the wall clock of the force, which is the United Kingdom's.
    private static DateTimeOffset Instant(CalDateTime time) =>
        time.IsFloating ? UkTime.FromWallClock(time.Value) : new DateTimeOffset(time.AsUtc, TimeSpan.Zero);

    private static RosterPerson? Who(CalendarEvent entry, People people)
    {
        if (entry.Attendees is [var attendee, ..])
        {
            var address = attendee.Value?.ToString();
            var email = address?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true ? address["mailto:".Length..] : null;
            return people.Find(null, email, attendee.CommonName ?? email);
        }

        var title = Bare(entry.Summary);
        return title.Length == 0 ? null : people.Find(null, null, title);
    }

    private static int Order(CalendarEvent entry)
    {
        if (entry.Categories.Select(category => int.TryParse(category, out var number) ? number : 0).FirstOrDefault(number => number > 0) is > 0 and var order) return order;
        var title = entry.Summary?.Trim() ?? "";
        return title.EndsWith(')') && int.TryParse(title[(title.LastIndexOf('(') + 1)..^1], out var inTitle) && inTitle > 0 ? inTitle : 1;
    }

    private static RosterPerson? Instead(CalendarEvent entry, People people)
    {
        var text = entry.Description ?? "";
        var at = text.IndexOf(InsteadOf, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : people.Find(null, null, text[(at + InsteadOf.Length)..].Split('\n', 2)[0].Trim().TrimEnd('.'));
    }

    private static string Bare(string? title)
    {
        var text = title?.Trim() ?? "";
        var at = text.LastIndexOf('(');
        return at > 0 && text.EndsWith(')') && int.TryParse(text[(at + 1)..^1], out _) ? text[..at].Trim() : text;
    }
}
