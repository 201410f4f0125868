using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Incidents;

/// <summary>Entries of the two logs, and the release that nothing blocks.</summary>
public class LogAndReleaseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 4, 0, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("1", "PC Example");
    private static readonly Person Colleague = new("2", "PC Sample");
    private static readonly Incident Fresh = Incident.From(new IncidentOpened(Now, Officer, new IncidentId("26-0001"), new ConversationId("a:1"), "p", "1.0.0"));

    private static readonly ScenarioDefinition Gate = new(
        "release", "Before release", "7", null, null, Basis.Tool, "Before release", Alerts: true, PlainText: false, new WaterfallDefinition("release", "Before release", []),
        [
            new ChecklistItem("one", "One", ParagraphKind.Should, new Basis(["7.5"]), First: false, Withheld: false, Note: null, When: null),
            new ChecklistItem("two", "Two", ParagraphKind.Should, new Basis(["7.7"]), First: false, Withheld: false, Note: null, When: null),
            new ChecklistItem("work", "Work", ParagraphKind.Should, new Basis(["7.6"]), First: false, Withheld: false, Note: null, When: new Condition.Is("children-where", ["work"])),
            new ChecklistItem("grey", "7.3: text withheld", null, new Basis(["7.3"]), First: false, Withheld: true, Note: null, When: null),
        ]);

    [Fact]
    public void A_double_tap_logs_once_and_two_officers_at_once_lose_nothing()
    {
        var first = Fresh.After(LogEntry.Attempt(Fresh, 1, "phone", "promised", null, Officer, Now));
        Assert.Empty(LogEntry.Attempt(first, 1, "phone", "promised", null, Officer, Now));

        var both = first.After(LogEntry.Attempt(first, 1, "phone", "promised", null, Colleague, Now));
        Assert.Equal([1, 2], both.Attempts.Select(entry => entry.Number));
        Assert.Single(LogEntry.Attempt(both, 3, "phone", "promised", null, Officer, Now));
    }

    [Theory]
    [InlineData("pigeon", "promised")]
    [InlineData("phone", "position")]
    public void Words_that_the_log_does_not_have_are_no_entry(string how, string what)
    {
        Assert.Empty(LogEntry.Attempt(Fresh, 1, how, what, null, Officer, Now));
        Assert.Empty(LogEntry.Contact(Fresh, 1, how, "all", null, Officer, Now));
        Assert.Single(LogEntry.Contact(Fresh, 1, "phone", "position", null, Officer, Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void A_release_with_open_lines_wants_a_reason(string? reason)
    {
        var (events, refusal) = RecordRelease.Decide(Gate, Fresh, reason, Officer, Now);
        Assert.Empty(events);
        Assert.Contains("stops nothing", refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_reason_will_do_and_another_look_at_the_risks_is_asked_for()
    {
        var (events, refusal) = RecordRelease.Decide(Gate, Fresh, " time up ", Officer, Now);
        Assert.Null(refusal);
        var after = Fresh.After(events);
        Assert.Equal(["one", "two"], after.Released!.Open);
        Assert.Equal("time up", after.Released.Reason);
        Assert.Equal(["the suspect was released"], after.ReviewReasons);

        Assert.Empty(RecordRelease.Decide(Gate, after, "again", Colleague, Now).Events);
    }

    [Fact]
    public void With_nothing_open_no_reason_is_wanted()
    {
        var done = Fresh.After([
            new ItemAnswered(Now, Officer, "one", ItemState.Done),
            new ItemAnswered(Now, Officer, "two", ItemState.NotApplicable, "no leaflet left"),
        ]);
        Assert.Null(RecordRelease.Decide(Gate, done, null, Officer, Now).Refusal);
        Assert.Single(RecordRelease.Open(Gate, done.After(new ItemAnswered(Now, Officer, "two", ItemState.NotDone, "later")), Now));
    }

    [Theory]
    [InlineData("arrested", "yes", true)]
    [InlineData("arrested", "no", false)]
    [InlineData("whereabouts", "in-custody", true)]
    [InlineData("whereabouts", "known", false)]
    public void The_subject_is_the_suspect_once_an_arrest_is_recorded(string fact, string option, bool arrested)
    {
        var incident = Fresh.After(new FactRecorded(Now, Officer, fact, "Q", new Answer.Chosen([option], null)));
        Assert.Equal(arrested, incident.IsArrested);
        Assert.Equal(arrested ? "Suspect: how is the suspect?" : "Subject: how is the subject?", Wording.Named(incident, "Subject: how is the subject?"));
    }
}
