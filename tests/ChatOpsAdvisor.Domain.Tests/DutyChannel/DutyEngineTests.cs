using System.Text.Json;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.DutyChannel;
using ChatOpsAdvisor.Domain.DutyChannel.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Domain.Tests.DutyChannel;

public class DutyEngineTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Sample = new("i", "Insp Sample");
    private static readonly Person Example = new("j", "Insp Example");
    private static readonly ConversationId Channel = new("19:north@thread.tacv2");
    private static readonly ConversationId Thread = new("19:north@thread.tacv2;messageid=1");
    private static readonly Incident Opened = Incident.From(new IncidentOpened(Now, new Person("a", "PC Example"), IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"));
    private static readonly Incident Owned = Opened.After(new IncidentAcknowledged(Now, Sample));

    private static DutyContext Context(Incident? incident, Person? by = null, DateTimeOffset? now = null) => new(
        TestPack.Small, incident, AlertState.None with { Version = 1, Places = [new AlertPlace(Channel, "Northshire", PlaceState.Delivered, 1, Now) { Thread = Thread }] },
        new AlertRoutes([new AlertRoute("Northshire", Channel, "")]), Thread, by ?? Sample, now ?? Now);

    private static DutyPress Press(string verb, params (string Key, string Value)[] inputs) => new(verb, inputs.ToDictionary(pair => pair.Key, pair => pair.Value));

    private static string FormOf(DutyDecision opened) => opened.Replies.OfType<Reply.Show>().Select(show => show.View).Select(view => view switch
    {
        FormView form => form.Form,
        RiskFormView form => form.Form,
        _ => "",
    }).Single();

    private static string Said(DutyDecision decided) => Assert.IsType<Reply.Say>(Assert.Single(decided.Replies)).Text;

    public static TheoryData<string> Verbs =>
        ["acknowledge", "withdraw", "withdraw-send", "hand-to", "hand-to-send", "ask-officer", "ask-officer-send", "decide", "decide-send", "review", "review-send"];

    [Theory, MemberData(nameof(Verbs))]
    public void A_card_of_a_closed_incident_changes_nothing_and_says_who_closed_it(string verb)
    {
        var decided = DutyEngine.Pressed(Context(Owned.After(new IncidentClosed(Now, new Person("a", "PC Example"), null))), Press(verb, ("form", "decide:i:202607052002"), ("decided", "x"), ("why", "y"), ("text", "z"), ("reason", "r")));
        Assert.Empty(decided.Events);
        Assert.Equal("PC Example closed 26-0001 at 21:02 BST. Nothing was changed.", Said(decided));
    }

    [Theory, MemberData(nameof(Verbs))]
    public void A_button_pressed_where_no_alert_of_it_stands_changes_nothing(string verb) =>
        Assert.Empty(DutyEngine.Pressed(Context(incident: null), Press(verb)).Events);

    [Theory]
    [InlineData("handover")]
    [InlineData("handover to Insp Example")]
    public void Who_may_not_hand_a_shift_over_is_told_so_and_each_incidents_record_has_it(string text)
    {
        var context = Context(incident: null) with { Roles = new RoleTable(new Dictionary<Act, IReadOnlyCollection<string>> { [Act.HandOver] = ["other"] }), Open = [Owned] };
        var decided = DutyEngine.Said(context, text);
        Assert.EndsWith("Nothing was changed, and the record says that it was tried.", Said(decided), StringComparison.Ordinal);
        var (incident, due) = Assert.Single(decided.Then);
        Assert.Equal(Owned.Id, incident);
        Assert.Equal(new ActRefused(Now, Sample, Act.HandOver), Assert.Single(DutyTimes.Events(Owned, due, Now)));

        var none = DutyEngine.Said(context with { Open = [] }, text);
        Assert.EndsWith("to others. Nothing was changed.", Said(none), StringComparison.Ordinal);
        Assert.Empty(none.Then);
    }

    [Theory, MemberData(nameof(Verbs))]
    public void Who_may_nothing_is_told_so_at_every_button_but_the_question(string verb)
    {
        var nobody = new RoleTable(Enum.GetValues<Act>().ToDictionary(act => act, _ => (IReadOnlyCollection<string>)["other"]));
        var decided = DutyEngine.Pressed(Context(Owned) with { Roles = nobody }, Press(verb));
        if (verb.StartsWith("ask-", StringComparison.Ordinal)) Assert.Empty(decided.Events);
        else Assert.IsType<ActRefused>(Assert.Single(decided.Events));
    }

    [Theory]
    [InlineData("")]
    [InlineData("decide:i")]
    [InlineData("alert:26-0001")]
    public void A_press_that_names_no_form_of_ours_is_refused(string form) =>
        Assert.Empty(DutyEngine.Pressed(Context(Owned), Press("decide-send", ("form", form), ("decided", "x"), ("why", "y"))).Events);

    [Fact]
    public void An_offer_by_the_roster_is_taken_by_that_person_alone_and_a_typed_name_shuts_nobody_out()
    {
        var byRoster = Owned.After(new HandoverOffered(Now, Sample, new Successor("Insp Other", "o"), Shift: false, Thread, 1));
        Assert.Contains("hands it to Insp Other", Acknowledge.Decide(byRoster, Example, Now).Refusal!.Reason, StringComparison.Ordinal);
        var typed = Owned.After(new HandoverOffered(Now, Sample, new Successor("Insp Exampel", null), Shift: false, Thread, 1));
        var taken = Assert.IsType<IncidentAcknowledged>(Assert.Single(Acknowledge.Decide(typed, Example, Now).Events));
        var after = typed.After(taken);
        Assert.Equal((Example, null, Now), (after.Acknowledged!.By, after.Offer, after.FirstAcknowledged!.Value));
    }

    [Fact]
    public void A_roster_gives_names_to_choose_from_and_their_ids()
    {
        var context = Context(Owned) with { Roster = new Roster([new DutyShift("Northshire", new RosterPerson("Insp Example", "j"), Now.AddHours(-1), Now.AddHours(7), 1), new DutyShift("Northshire", new RosterPerson("Insp Sample", "i"), Now.AddHours(7), Now.AddHours(15), 1)]) };
        var form = Assert.IsType<FormView>(Assert.IsType<Reply.Show>(DutyEngine.Pressed(context, Press("hand-to")).Replies[0]).View);
        Assert.Equal(["Insp Example"], form.Fields[0].Choices.Select(choice => choice.Label));
        var offered = Assert.IsType<HandoverOffered>(DutyEngine.Pressed(context, Press("hand-to-send", ("form", form.Form), ("to", "Insp Example"), ("name", ""))).Events[0]);
        Assert.Equal(new Successor("Insp Example", "j"), offered.To);
    }

    [Theory]
    [InlineData("20:40", "2026-07-05T19:40:00Z", true)]
    [InlineData("20:53", "2026-07-05T19:53:00Z", false)]
    [InlineData("2355", "2026-07-04T22:55:00Z", true)]
    [InlineData("21:03", "2026-07-05T20:02:00Z", false)]
    [InlineData("", "2026-07-05T20:02:00Z", false)]
    public void A_time_of_a_decision_is_the_last_such_time_and_more_than_ten_minutes_make_it_late(string typed, string at, bool late)
    {
        var form = FormOf(DutyEngine.Pressed(Context(Owned), Press("decide")));
        var logged = Assert.IsType<DecisionLogged>(DutyEngine.Pressed(Context(Owned), Press("decide-send", ("form", form), ("decided", "x"), ("why", "y"), ("at", typed))).Events[0]);
        Assert.Equal((DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), late), (logged.DecidedAt, logged.Late));
    }

    [Fact]
    public void A_form_that_was_opened_before_anothers_review_takes_nothing_of_it_back()
    {
        var first = Owned.After(DutyEngine.Pressed(Context(Owned), Press("review-send", ("form", "review:i:202607052002"), ("base", "0"), ("children-state", "Present"), ("children-owner", "PPU"))).Events);
        var second = first.After(DutyEngine.Pressed(Context(first, Example), Press("review-send", ("form", "review:j:202607052003"), ("base", "1"), ("children-state", "Possible"), ("children-owner", "PPU"))).Events);
        // Opened on version 1, saved on version 2: only what this inspector changed is taken.
        var third = second.After(DutyEngine.Pressed(Context(second), Press("review-send", ("form", "review:i:202607052004"), ("base", "1"), ("children-state", "Present"), ("children-owner", ""), ("group-state", "NoneKnown"))).Events);
        var children = third.Reviews[2].Of(RiskHeading.Children)!;
        Assert.Equal((RiskState.Possible, null, RiskState.NoneKnown), (children.State, children.Owner, third.Reviews[2].Of(RiskHeading.Group)!.State));
    }

    [Fact]
    public void A_shift_is_offered_by_a_due_time_for_each_incident_and_each_offer_is_whole()
    {
        var decided = DutyEngine.Said(Context(incident: null) with { Open = [Owned, Opened with { Id = IncidentId.Of(2026, 2) }] }, "Handover to Insp | Exämple");
        var (incident, due) = Assert.Single(decided.Then);
        Assert.Equal(Owned.Id, incident);
        var offered = Assert.IsType<HandoverOffered>(Assert.Single(DutyTimes.Events(Owned, due, Now)));
        Assert.Equal((Sample, new Successor("Insp | Exämple", null), true, Thread), (offered.By, offered.To, offered.Shift, offered.Where));
        Assert.Empty(DutyTimes.Events(Opened, due, Now));
        Assert.Empty(DutyTimes.Events(Owned.After(offered), due, Now));
    }

    [Theory]
    [InlineData("handover", true, null)]
    [InlineData("Hand over to Insp Example.", true, "Insp Example")]
    [InlineData("shift handover", true, null)]
    [InlineData("hand him over to the desk", false, null)]
    [InlineData("board", false, null)]
    public void Only_the_words_themselves_are_a_handover(string text, bool is_, string? to) =>
        Assert.Equal((is_, to), (DutyEngine.LooksAtOpen(text) && !DutyEngine.IsBoard(text), Named(text)));

    private static string? Named(string text) =>
        DutyEngine.Said(Context(incident: null) with { Open = [Owned] }, text).Replies.OfType<Reply.Show>().Select(show => show.View).OfType<NoticeView>().SingleOrDefault()?.Title.Split("hands over to ")[1].Split(':')[0];

    [Fact]
    public void A_board_has_pages_of_fifteen()
    {
        var open = Enumerable.Range(1, 32).Select(number => Opened with { Id = IncidentId.Of(2026, number) }).Reverse().ToList();
        var last = Page("3");
        Assert.Equal((2, 0, 2, "26-0002"), (last.Lines.Count, last.Next, last.Before, last.Lines[0].Incident));
        Assert.Equal((15, 2, 0), (Page("1").Lines.Count, Page("1").Next, Page("1").Before));
        Assert.Equal(3, Page("99").Before + 1);

        BoardView Page(string page) => Assert.IsType<BoardView>(Assert.IsType<Reply.Show>(
            DutyEngine.Pressed(Context(incident: null) with { Open = open }, Press("board", ("page", page), ("form", "board:i:202607052002"))).Replies[0]).View);
    }

    [Fact]
    public void An_incident_that_an_older_build_wrote_is_read_and_has_nothing_of_all_this()
    {
        var file = new IncidentFile(Owned, AlertState.None);
        var now = JsonSerializer.SerializeToNode(file, DomainJson.Default.IncidentFile)!;
        foreach (var name in new[] { "firstAcknowledged", "offer", "offers", "questions", "decisions", "reviews", "reviewReasons", "dealing" }) now["incident"]!.AsObject().Remove(name);
        foreach (var name in new[] { "lookedAt", "news", "escalation" }) now["alert"]!.AsObject().Remove(name);
        now.AsObject().Remove("screens");
        var read = JsonSerializer.Deserialize(now, DomainJson.Default.IncidentFile)!;
        Assert.Empty(read.Incident.Questions);
        Assert.Empty(read.Incident.Reviews);
        Assert.Empty(read.Alert.News);
        Assert.Empty(read.Screens);
        Assert.Equal(Owned.OpenedBy, read.Incident.Dealing);
        Assert.Equal(Sample, read.Incident.Acknowledged!.By);
    }
}
