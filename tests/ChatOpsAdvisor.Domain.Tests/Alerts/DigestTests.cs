using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class DigestTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 6, 6, 0, 0, TimeSpan.Zero);
    private static readonly AlertContext Context = new(TestPack.Small, new AlertRoutes([]), Now, "");
    private static readonly Person Inspector = new("i", "Insp Sample");

    private static Incident Opened(int number, double hoursAgo, double? ackedAfterMinutes = null, double? closedHoursAgo = null, bool exercise = false)
    {
        var at = Now.AddHours(-hoursAgo);
        var incident = Incident.From(new IncidentOpened(at, new Person("a", "PC Example"), IncidentId.Of(2026, number), new ConversationId("a:1"), "small", "1.0.0", exercise));
        if (ackedAfterMinutes is { } minutes) incident = incident.After(new IncidentAcknowledged(at.AddMinutes(minutes), Inspector));
        return closedHoursAgo is { } closed ? incident.After(new IncidentClosed(Now.AddHours(-closed), Inspector, null)) : incident;
    }

    private static string Line(string label, params Incident[] incidents) => Digest.Of(Context, incidents).Lines.Single(line => line.Label == label).Text;

    [Fact]
    public void It_counts_what_is_open_and_what_the_last_day_opened_and_closed()
    {
        Incident[] all = [Opened(5, 1), Opened(4, 20, closedHoursAgo: 2), Opened(3, 40), Opened(2, 60, closedHoursAgo: 23)];
        Assert.Equal("2 – 26-0005, 26-0003", Line("Open now", all));
        Assert.Equal("2 – 26-0005, 26-0004", Line("Opened", all));
        Assert.Equal("2 – 26-0004, 26-0002", Line("Closed", all));
    }

    [Fact]
    public void Times_to_the_first_acknowledgement_are_told_as_the_middle_and_the_longest() =>
        Assert.Equal("3 of 4: half within 7 min, the longest after 65 min".Replace("65 min", "1 h 05 min", StringComparison.Ordinal), Line("Acknowledged", Opened(1, 5, 2), Opened(2, 5, 65), Opened(3, 5, 7), Opened(4, 5)));

    [Fact]
    public void A_later_owner_does_not_make_the_wait_longer()
    {
        var first = Opened(1, 5, 2);
        var again = first.After(new AcknowledgementWithdrawn(Now.AddHours(-1), Inspector, Inspector, "off duty")).After(new IncidentAcknowledged(Now, Inspector));
        Assert.Equal("1 of 1: half within 2 min, the longest after 2 min", Line("Acknowledged", again));
    }

    [Fact]
    public void Exercises_are_in_no_figure() => Assert.Equal("none", Line("Opened", Opened(1, 1, exercise: true)));
}
