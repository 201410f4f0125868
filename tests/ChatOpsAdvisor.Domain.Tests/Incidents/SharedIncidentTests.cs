using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Incidents;

/// <summary>One incident in several hands.</summary>
public sealed class SharedIncidentTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Example = new("00000000-0000-0000-0000-00000000000a", "PC Example");
    private static readonly Person Sample = new("00000000-0000-0000-0000-00000000000b", "PC Sample");
    private static readonly ConversationId First = new("a:1");
    private static readonly ConversationId Group = new("19:group@thread.v2");
    private static readonly IncidentId Id = IncidentId.Of(2026, 7);

    private static Incident Opened(bool exercise = false) => Incident.From(new IncidentOpened(Now, Example, Id, First, "small", "1.0.0", exercise))
        .After(new ScenarioChosen(Now, Example, "planned", null));

    private static DialogContext In(ConversationId where, Person by, Incident? incident) =>
        new(TestPack.Small, ConversationState.Empty with { Incident = incident is not null && incident.IsIn(where) ? incident.Id : null }, incident, where, by, Now, IncidentId.Of(2026, 8), PackChanged: false);

    private static DialogInput.Pressed Press(string verb, params (string Key, string Value)[] inputs) =>
        new(verb, Step: null, Ask: null, inputs.ToDictionary(pair => pair.Key, pair => pair.Value));

    [Fact]
    public void A_group_chat_that_joins_shares_the_incident_and_only_the_others_are_told()
    {
        var joined = DialogEngine.Decide(In(Group, Sample, Opened()), new DialogInput.Joins(Id));

        Assert.Equal([First, Group], joined.Incident!.Participants.Select(one => one.Conversation));
        Assert.Equal(Id, joined.State.Incident);
        var told = Assert.Single(joined.Replies.OfType<Reply.Say>(), say => say.To is not null);
        Assert.Equal((First, "PC Sample joined 26-0007 and sees the same cards."), (told.To!.Value, told.Text));

        var again = DialogEngine.Decide(In(Group, Sample, joined.Incident), new DialogInput.Joins(Id));
        Assert.Empty(again.Events);
        Assert.DoesNotContain(again.Replies, reply => reply.To is { } to && to != Group);
    }

    [Fact]
    public void In_a_group_chat_anybody_may_take_over_also_where_the_dealing_officer_opened_it()
    {
        var incident = Opened();
        var brief = DialogEngine.Decide(In(First, Example, incident) with { IsPersonal = false }, new DialogInput.Typed("hand over", false)).Replies.OfType<Reply.Show>().Select(show => show.View).OfType<BriefView>().Single();
        Assert.True(brief.CanTakeOver);

        var alone = DialogEngine.Decide(In(First, Example, incident), new DialogInput.Typed("hand over", false)).Replies.OfType<Reply.Show>().Select(show => show.View).OfType<BriefView>().Single();
        Assert.False(alone.CanTakeOver);
    }

    [Fact]
    public void Taking_over_moves_where_the_dealing_officer_is_spoken_to()
    {
        var shared = Opened().After(new OfficerJoined(Now, Sample, Group));
        var taken = DialogEngine.Decide(In(Group, Sample, shared), Press("take-over", ("from", Example.Id)));

        Assert.Equal((Sample, Group), (taken.Incident!.Dealing, taken.Incident.Conversation));
        Assert.True(taken.Incident.IsIn(First));

        var late = DialogEngine.Decide(In(First, Example, taken.Incident), Press("take-over", ("from", new Person("x", "Sgt Sample").Id)));
        Assert.Empty(late.Events);
        Assert.Contains("PC Sample took 26-0007 over in the meantime", Said(late), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_joins_an_exercise_is_told_that_it_is_one()
    {
        var joined = DialogEngine.Decide(In(Group, Sample, Opened(exercise: true)), new DialogInput.Joins(Id));

        Assert.Contains("This is an exercise.", Said(joined), StringComparison.Ordinal);
        Assert.StartsWith("EXERCISE", joined.Replies.OfType<Reply.Show>().Select(show => show.View).OfType<BriefView>().Single().Exercise, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_incident_is_not_joined_and_is_reopened_by_number_from_anywhere()
    {
        var closed = Opened().After(new IncidentClosed(Now, Example, "over"));
        Assert.Empty(DialogEngine.Decide(In(Group, Sample, closed), new DialogInput.Joins(Id)).Events);

        var reopened = DialogEngine.Decide(In(Group, Sample, closed), new DialogInput.Typed("reopen", false));
        Assert.Null(reopened.Incident!.Closed);
        Assert.True(reopened.Incident.IsIn(Group));
    }

    [Fact]
    public void Of_a_closed_incident_no_trigger_fires_and_on_reopening_it_does()
    {
        var closed = Opened().After([new FactRecorded(Now, Example, "meeting-time", "P1", new Answer.Timed(Now.AddHours(2), "22:02")), new IncidentClosed(Now, Example, "over")]);
        var later = Now.AddMinutes(90);

        Assert.Empty(FireTriggers.Decide(TestPack.Small, closed, later));
        Assert.Contains(Reopen.Decide(TestPack.Small, closed, Sample, later).OfType<TriggerFired>(), fired => fired.Trigger == "soon");
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("   ", false)]
    [InlineData("handed over", true)]
    public void Closing_with_something_open_needs_a_reason(string? reason, bool closes) =>
        Assert.Equal(closes, CloseIncident.Decide(TestPack.Small, Opened(), reason, Example, Now).Events.Count == 1);

    [Fact]
    public void Nothing_open_needs_no_reason_and_a_second_close_changes_nothing()
    {
        var done = Opened().After(
        [
            .. TestPack.Small.Gate!.Questions.Concat(TestPack.Small.FindScenario("planned")!.Waterfall.Questions)
                .Where(question => question.When is null)
                .Select(question => new FactRecorded(Now, Example, question.Fact, question.Id, new Answer.Chosen(["no"], null))),
            .. TestPack.Small.FindScenario("planned")!.Checklist.Where(item => !item.Withheld).Select(item => new ItemAnswered(Now, Example, item.Id, ItemState.Done)),
            new IncidentAcknowledged(Now, Sample),
        ]);
        var (events, _) = CloseIncident.Decide(TestPack.Small, done, reason: null, Example, Now);
        Assert.Null(Assert.IsType<IncidentClosed>(Assert.Single(events)).Reason);
        Assert.Empty(CloseIncident.Decide(TestPack.Small, done.After(events), "again", Example, Now).Events);
    }

    [Fact]
    public void What_is_open_after_an_arrest_and_what_an_inspector_waits_for_stand_in_the_warning_in_the_brief_and_in_the_paste()
    {
        var incident = Custody();
        DialogDecision Says(string text) => DialogEngine.Decide(In(First, Example, incident) with { Pack = WithCustody }, new DialogInput.Typed(text, false));
        CloseView close = Shown<CloseView>(Says("close"));
        BriefView brief = Shown<BriefView>(Says("hand over"));

        foreach (var also in new[] { close.Also, brief.Also })
            Assert.Equal(["Insp Sample asked at 21:02 BST and has no answer: “Who is in the house?”", "Another look at the risks is wanted: an arrest"], also);
        Assert.Equal("and 1 more: type “custody” to see it", close.More);
        Assert.Equal("and 2 more: type “custody” to see them", brief.More);
        Assert.Contains("Life after", close.Unknown, StringComparison.Ordinal);
        Assert.Contains("Done: On the list [6.1] PC Example", Said(Says("paste")), StringComparison.Ordinal);
        foreach (var line in new[] { "7 checklist lines are open.", "1 question of the duty inspector has no answer.", "Another look at the risks is wanted." })
            Assert.Contains(line, Said(Says("paste")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_after_arrest_list_that_nobody_began_is_not_open_and_one_whose_card_stands_is()
    {
        var incident = Opened();
        Assert.DoesNotContain(OpenPoints.Of(WithCustody, incident, Now).Lines, line => line.Item.Id.StartsWith("custody", StringComparison.Ordinal));
        Assert.Contains(OpenPoints.Of(WithCustody, incident, Now, ["custody"]).Lines, line => line.Item.Id == "custody.1");
    }

    [Fact]
    public void Closing_keeps_the_ids_of_what_was_open()
    {
        var (events, _) = CloseIncident.Decide(WithCustody, Custody(), "handed over", Example, Now);
        var open = Assert.IsType<IncidentClosed>(Assert.Single(events)).Open!;
        Assert.Contains("custody.1", open.Lines);
        Assert.DoesNotContain("custody.0", open.Lines);
        Assert.Contains("life-after", open.Facts);
        Assert.True(open.NoInspector);
        Assert.Equal([1], open.Questions);
        Assert.Equal(["an arrest"], open.Review);
    }

    private static GuidancePack WithCustody { get; } = TestPack.Small with
    {
        AfterArrest =
        [
            new ScenarioDefinition("custody", "In custody", "6", null, null, Basis.Tool, "In custody", Alerts: true, PlainText: false,
                new WaterfallDefinition("custody", "In custody", [TestPack.Ask("CU1", "life-after", "Life after?", QuestionType.Text)]),
                [.. Enumerable.Range(0, 6).Select(at => new ChecklistItem($"custody.{at}", at == 0 ? "On the list" : $"Line {at}", ParagraphKind.Should, new Basis(["6.1"]), First: false, Withheld: false, Note: null, When: null))])
            { Called = "custody" },
        ],
    };

    private static Incident Custody() => Opened().After(
    [
        new ItemAnswered(Now, Example, "custody.0", ItemState.Done),
        new OfficerAsked(Now, new Person("i", "Insp Sample"), 1, "Who is in the house?", new ConversationId("19:north"), "f"),
        new ReviewWanted(Now, Person.Tool, "an arrest"),
    ]);

    private static T Shown<T>(DialogDecision decision) => decision.Replies.OfType<Reply.Show>().Select(show => show.View).OfType<T>().Single();

    [Fact]
    public void An_incident_says_that_a_newer_version_is_out_and_stays_on_its_own()
    {
        var decided = DialogEngine.Decide(In(First, Example, Opened()) with { NewerPack = "1.1.0" }, new DialogInput.Typed("checklist", false));
        var checklist = decided.Replies.OfType<Reply.Show>().Select(show => show.View).OfType<ChecklistView>().Single();
        Assert.Contains("stays on version 1.0.0", checklist.Status, StringComparison.Ordinal);
        Assert.Contains("version 1.1.0 is out", checklist.Status, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pasted_names_nobody_whom_an_officer_typed_and_fits_the_log()
    {
        var story = new string('x', 900);
        var incident = Opened().After(
        [
            new FactRecorded(Now, Example, "children", "P3", new Answer.Chosen(["yes"], "J Bloggs's two")),
            .. TestPack.Small.Triggers.Select(rule => new TriggerFired(Now, Person.Tool, rule.Id, rule.Urgency, story)),
            new ItemAnswered(Now, Example, "planned.risk", ItemState.NotDone, "J Bloggs ran off", null),
        ]);
        var text = Said(DialogEngine.Decide(In(First, Example, incident), new DialogInput.Typed("paste", false)));

        Assert.DoesNotContain("Bloggs", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 100, 1_499);
        Assert.StartsWith("26-0007. Reported 21:02 BST by PC Example.", text, StringComparison.Ordinal);
        Assert.Contains("more lines are on the record", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_ticked_under_another_scenario_stays_on_the_card()
    {
        var changed = Opened().After([new ItemAnswered(Now, Example, "planned.risk", ItemState.Done), new ScenarioChosen(Now, Example, "at-scene", "planned")]);
        var line = Assert.Single(LiveChecklist.Of(TestPack.Small, changed, Now), line => line.Item.Id == "planned.risk");
        Assert.Equal(("planned", false), (line.From!.Id, line.IsOpen));
    }

    [Fact]
    public void A_force_that_keeps_closing_to_others_refuses_the_press_too_and_the_record_has_it()
    {
        var roles = new RoleTable(new Dictionary<Act, IReadOnlyCollection<string>> { [Act.Close] = [Sample.Id] });
        var pressed = DialogEngine.Decide(In(First, Example, Opened()) with { Roles = roles }, Press("close", ("reason", "over")));
        Assert.Equal(Act.Close, Assert.IsType<ActRefused>(Assert.Single(pressed.Events)).Act);
        Assert.Null(pressed.Incident!.Closed);
    }

    private static string Said(DialogDecision decision) => string.Join('\n', decision.Replies.OfType<Reply.Say>().Where(say => say.To is null).Select(say => say.Text));
}
