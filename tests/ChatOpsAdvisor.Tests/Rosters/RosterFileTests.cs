using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Rosters;

namespace ChatOpsAdvisor.Tests.Rosters;

/// <summary>Rosters as people's spreadsheets and calendars save them.</summary>
public sealed class RosterFileTests
{
    private static readonly DateTimeOffset From = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly People Known = new([("11111111-1111-4111-8111-111111111111", "Insp Sample", "insp.sample@force.example"), ("22222222-2222-4222-8222-222222222222", "Insp Example", null)]);

    private static RosterReading Csv(params string[] lines) => CsvRoster.Read("north.csv", new StringReader(string.Join("\r\n", lines)), "Northshire", Known);

    private static RosterReading Ics(params string[] lines) => CalendarRoster.Read(
        "north.ics", string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", .. lines, "END:VCALENDAR"]) + "\r\n", "Northshire", Known, From, From.AddDays(30));

    private static DateTimeOffset Uk(int day, int hour, int month = 7) => UkTime.FromWallClock(new DateTime(2026, month, day, hour, 0, 0));

    [Fact]
    public void A_line_is_a_turn_of_duty_in_uk_time()
    {
        var reading = Csv("from,until,person,order", "2026-07-05 19:00,2026-07-06 07:00,Insp Sample,1", "05/07/2026 19:00,06/07/2026 07:00,insp example,2");
        Assert.Empty(reading.Faults);
        Assert.Equal([(Uk(5, 19), Uk(6, 7), "Insp Sample", 1), (Uk(5, 19), Uk(6, 7), "Insp Example", 2)], reading.Shifts.Select(shift => (shift.From, shift.Until, shift.Who.Name, shift.Order)));
        Assert.All(reading.Shifts, shift => Assert.NotNull(shift.Who.EntraId));
    }

    [Fact]
    public void Columns_come_in_any_order_and_a_spreadsheets_semicolons_and_quotes_do_too()
    {
        var shift = Assert.Single(Csv("Person;Until;From;Instead", "\"Insp Other, A.\";2026-07-06T07:00:00Z;2026-07-05T18:00:00+01:00;Insp Sample").Shifts);
        Assert.Equal(("Insp Other, A.", null, "Insp Sample"), (shift.Who.Name, shift.Who.EntraId, shift.Instead!.Name));
        Assert.Equal(new DateTimeOffset(2026, 7, 5, 17, 0, 0, TimeSpan.Zero), shift.From);
    }

    [Fact]
    public void A_person_is_found_by_number_by_mail_and_by_name()
    {
        var reading = Csv("from,until,person,id,email",
            "2026-07-05 07:00,2026-07-05 19:00,,11111111-1111-4111-8111-111111111111,", "2026-07-06 07:00,2026-07-06 19:00,,,INSP.SAMPLE@force.example", "2026-07-07 07:00,2026-07-07 19:00,Insp Sample,,");
        Assert.Empty(reading.Faults);
        Assert.Equal(["Insp Sample", "Insp Sample", "Insp Sample"], reading.Shifts.Select(shift => shift.Who.Name));
    }

    [Theory]
    [InlineData("2026-07-06 07:00,2026-07-05 19:00,Insp Sample,", "ends before it begins")]
    [InlineData("tomorrow,2026-07-05 19:00,Insp Sample,", "'tomorrow'")]
    [InlineData("2026-07-05 19:00,2026-07-06 07:00,,", "names nobody")]
    [InlineData("2026-07-05 19:00,2026-07-06 07:00,Insp Sample,first", "'first'")]
    public void A_bad_line_costs_itself_alone_and_is_named(string line, string says)
    {
        var reading = Csv("from,until,person,order", line, "2026-07-07 07:00,2026-07-07 19:00,Insp Example,1");
        Assert.Single(reading.Shifts);
        var fault = Assert.Single(reading.Faults);
        Assert.Equal(2, fault.Line);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_its_columns_says_which() =>
        Assert.Contains("north.csv line 1: has no column 'until'", Csv("from,person", "2026-07-05 19:00,Insp Sample").Faults.Select(fault => fault.ToString()));

    [Fact]
    public void A_repeating_event_is_told_out_with_the_clock_on_the_wall_its_title_its_order()
    {
        var reading = CalendarRoster.Read(
            "north.ics", string.Join("\r\n",
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", "BEGIN:VEVENT", "UID:1", "DTSTART:20261023T190000", "DTEND:20261024T070000", "RRULE:FREQ=DAILY;COUNT=3",
                "SUMMARY:Insp Sample (2)", "END:VEVENT", "END:VCALENDAR") + "\r\n",
            "Northshire", Known, new DateTimeOffset(2026, 10, 20, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero));
        Assert.Empty(reading.Faults);
        Assert.Equal([Uk(23, 19, 10), Uk(24, 19, 10), Uk(25, 19, 10)], reading.Shifts.Select(shift => shift.From));
        Assert.Equal([Uk(24, 7, 10), Uk(25, 7, 10), Uk(26, 7, 10)], reading.Shifts.Select(shift => shift.Until));
        Assert.All(reading.Shifts, shift => Assert.Equal(("Insp Sample", 2), (shift.Who.Name, shift.Order)));
    }

    [Fact]
    public void An_attendee_goes_before_the_title_and_instead_of_makes_an_override()
    {
        var shift = Assert.Single(Ics(
            "BEGIN:VEVENT", "UID:2", "DTSTART:20260705T180000Z", "DTEND:20260706T060000Z", "SUMMARY:Duty", "DESCRIPTION:instead of Insp Example.",
            "ATTENDEE;CN=Somebody:mailto:insp.sample@force.example", "END:VEVENT").Shifts);
        Assert.Equal(("Insp Sample", "Insp Example", Uk(5, 19)), (shift.Who.Name, shift.Instead!.Name, shift.From));
    }

    [Fact]
    public void An_event_of_nobody_and_a_file_that_is_no_calendar_are_faults()
    {
        Assert.Contains("names nobody", Assert.Single(Ics("BEGIN:VEVENT", "UID:3", "DTSTART:20260705T180000Z", "DTEND:20260706T060000Z", "END:VEVENT").Faults).Message, StringComparison.Ordinal);
        Assert.NotEmpty(CalendarRoster.Read("north.ics", "<html>sign in</html>", "Northshire", Known, From, From.AddDays(1)).Faults);
    }
}
