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

    [Fact]
    public void Each_open_line_is_kept_with_its_own_reason_and_the_typed_one_stands_for_the_others()
    {
        var said = Fresh.After(new ItemAnswered(Now, Officer, "two", ItemState.NotDone, "no leaflets in the suite"));
        var released = said.After(RecordRelease.Decide(Gate, said, "custody clock", Officer, Now).Events).Released!;
        Assert.Equal(("custody clock", "no leaflets in the suite"), (released.ReasonOf("one"), released.ReasonOf("two")));
        Assert.Null(released.ReasonOf("work"));
    }

    [Fact]
    public void Where_every_open_line_has_its_own_reason_none_is_asked_for_again()
    {
        var said = Fresh.After([new ItemAnswered(Now, Officer, "one", ItemState.NotDone, "MASH shut until 8"), new ItemAnswered(Now, Officer, "two", ItemState.NotDone, "no leaflets")]);
        var (events, refusal) = RecordRelease.Decide(Gate, said, null, Officer, Now);
        Assert.Null(refusal);
        Assert.Equal("MASH shut until 8", said.After(events).Released!.ReasonOf("one"));
    }

    [Fact]
    public void An_answer_that_says_that_a_line_was_done_is_not_asked_for_again_and_the_release_does_not_call_it_open()
    {
        var bail = new ChecklistItem("bail", "Consider bail conditions", ParagraphKind.Consider, new Basis(["7.2"]), First: false, Withheld: false, Note: null, When: null) { SettledBy = new Condition.Is("bail", ["yes"]) };
        var list = Gate with { Checklist = [bail], Waterfall = new WaterfallDefinition("release", "Before release", [Dialogs.TestPack.Ask("RE5", "bail", "Bail considered?", QuestionType.YesNo)]) };
        LiveLine Line(Incident incident) => Assert.Single(LiveChecklist.Of(Dialogs.TestPack.Small, incident, list, Now));
        Incident Answered(string option) => Fresh.After(new FactRecorded(Now, Officer, "bail", "RE5", new Answer.Chosen([option], null)));

        Assert.Equal((false, true, "Bail considered: Yes"), (Line(Answered("yes")).IsOpen, Line(Answered("yes")).IsDone, Line(Answered("yes")).Settled));
        Assert.Empty(RecordRelease.Open(list, Answered("yes"), Now));
        Assert.True(Line(Answered("no")).IsOpen);
        Assert.Single(RecordRelease.Open(list, Answered("no"), Now));

        // What is said of the line itself counts for more.
        var withdrawn = Answered("yes").After(new ItemAnswered(Now, Officer, "bail", ItemState.NotKnown));
        Assert.True(Line(withdrawn).IsOpen);
        Assert.Single(RecordRelease.Open(list, withdrawn, Now));
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
