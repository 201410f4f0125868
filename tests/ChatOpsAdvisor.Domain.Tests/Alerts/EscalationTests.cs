using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class EscalationTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly Person Inspector = new("i", "Insp Sample");
    private static readonly ConversationId North = new("19:north@thread.tacv2");
    private static readonly ConversationId Fallback = new("19:control@thread.tacv2");

    private static readonly Roster Two = new(
    [
        new DutyShift("Northshire", new RosterPerson("Insp Sample", "i"), Now.AddHours(-2), Now.AddHours(10), 1),
        new DutyShift("Northshire", new RosterPerson("Insp Example", "j"), Now.AddHours(-2), Now.AddHours(10), 2),
    ]);

    private static readonly AlertRoute Route = new("Northshire", North, "Northshire control room");

    /// <summary>An incident and its alert, gone through time together.</summary>
    private sealed class Alarm(Roster roster, AlertRoute? route = null, EscalationSettings? settings = null)
    {
        private readonly AlertRoutes _routes = new([route ?? Route]);

        public Incident Incident { get; private set; } = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"));

        public AlertState State { get; private set; } = AlertState.None;

        public DateTimeOffset? Due => Escalation.DueAt(settings ?? EscalationSettings.Usual, Incident, State);

        public AlertDecision Happens(DateTimeOffset at, params IncidentEvent[] events)
        {
            Incident = Incident.After(events);
            var decision = AlertPolicy.Decide(Context(at), Incident, events, State);
            State = decision.State;
            return decision;
        }

        /// <summary>Whatever is due at a moment, as the due time's turn does it.</summary>
        public AlertDecision Wait(DateTimeOffset at, out IReadOnlyList<IncidentEvent> events)
        {
            events = Escalation.Decide(Context(at), Incident, State);
            return Happens(at, [.. events]);
        }

        public AlertDecision Fails(DateTimeOffset at) => Told(AlertPolicy.NotDelivered(Context(at), Incident, State, North, final: false));

        public AlertDecision Arrives(DateTimeOffset at) => Told(AlertPolicy.Delivered(Context(at), Incident, State, North, State.Version));

        private AlertDecision Told(AlertDecision decision)
        {
            State = decision.State;
            return decision;
        }

        public void GiveBack(DateTimeOffset at)
        {
            Incident = Incident with { Acknowledged = null };
            State = AlertPolicy.Decide(Context(at), Incident, [new DealingChanged(at, Officer, Officer)], State).State;
        }

        private AlertContext Context(DateTimeOffset at) => new(TestPack.Small, _routes, at, "") { Escalation = settings ?? EscalationSettings.Usual, Roster = roster };
    }

    private static TriggerFired Fired(Urgency urgency, DateTimeOffset? at = null) => new(at ?? Now, Person.Tool, urgency.ToString(), urgency, "a reason");

    private static Alarm Raised(Urgency urgency, Roster? roster = null, AlertRoute? route = null, EscalationSettings? settings = null)
    {
        var alarm = new Alarm(roster ?? Two, route, settings);
        alarm.Happens(Now, new ScenarioChosen(Now, Officer, "planned", null), Fired(urgency));
        return alarm;
    }

    private static AlertView AlertCardOf(Alarm alarm) => Assert.Single(alarm.Happens(At(64), new DealingChanged(At(64), Officer, Officer)).Alerts).View;

    private static DateTimeOffset At(double minutes) => Now.AddMinutes(minutes);

    private static CallView? Call(AlertDecision decision) => decision.Thread.Where(message => !message.EditOnly).Select(message => (message.Reply as Reply.Show)?.View as CallView).SingleOrDefault();

    [Theory]
    [InlineData(Urgency.Urgent, 3)]
    [InlineData(Urgency.High, 10)]
    [InlineData(Urgency.Note, 30)]
    [InlineData(Urgency.Routine, 60)]
    public void Each_urgency_has_its_own_wait(Urgency urgency, int minutes) => Assert.Equal(At(minutes), Raised(urgency).Due);

    [Fact]
    public void A_wait_of_nothing_is_never() => Assert.Null(Raised(Urgency.High, settings: EscalationSettings.Usual with { High = TimeSpan.Zero }).Due);

    [Fact]
    public void It_is_not_early_by_a_second()
    {
        var alarm = Raised(Urgency.Urgent);
        alarm.Wait(At(3).AddSeconds(-1), out var events);
        Assert.Empty(events);
    }

    [Fact]
    public void First_second_desk_and_then_reminders()
    {
        var alarm = Raised(Urgency.Urgent);
        Assert.Equal("<at>Insp Sample</at>", Assert.Single(Call(alarm.Wait(At(3), out _))!.Mentions).Text);

        var second = alarm.Wait(At(6), out var events);
        Assert.Equal((2, CallKind.Person, "Insp Example"), Assert.Single(events) is AlertEscalated call ? (call.Step, call.Kind, call.Who) : default);
        Assert.Equal("Called again below", Assert.IsType<CallView>(Assert.IsType<Reply.Show>(second.Thread[0].Reply).View).Title);
        Assert.True(second.Thread[0].EditOnly);

        var desk = alarm.Wait(At(9), out _);
        Assert.Equal("NOT ACKNOWLEDGED (26-0001): nobody has answered since 21:02 BST. Phone Northshire control room now.", Assert.Single(desk.Say));
        Assert.True(desk.Status!.Failed);

        Assert.Equal(At(24), alarm.Due);
        var reminder = alarm.Wait(At(24), out events);
        Assert.Null(Assert.IsType<AlertReminded>(Assert.Single(events)).Owner);
        Assert.StartsWith("Still not acknowledged", Assert.Single(reminder.Say), StringComparison.Ordinal);
        Assert.Empty(reminder.Alerts);
        Assert.Equal(At(39), alarm.Due);
    }

    [Fact]
    public void A_call_that_waits_for_its_channel_is_not_said_to_have_been_made()
    {
        var alarm = Raised(Urgency.Urgent);
        alarm.Fails(At(0.5));
        var first = alarm.Wait(At(3), out var events);
        Assert.True(Assert.IsType<AlertEscalated>(Assert.Single(events)).Undelivered);
        Assert.Equal("Call not delivered yet: Insp Sample 21:05 BST", Assert.Single(first.Alerts).View.Called);
        Assert.Contains("Call not delivered yet: Insp Sample 21:05 BST", first.Status!.Lines);

        // Of the calls that wait only the newest will arrive: it names them all.
        Assert.Equal(["Insp Example", "Insp Sample"], Call(alarm.Wait(At(6), out _))!.Mentions.Select(mention => mention.Name));
        var last = Call(alarm.Wait(At(9), out _))!;
        Assert.Equal("<at>Insp Sample</at>, <at>Insp Example</at>: this channel could not be reached when you were to be called. Please take it, or say who will. The officer has been told to phone Northshire control room.", last.Text);
        Assert.Equal(["Insp Sample", "Insp Example"], last.Mentions.Select(mention => mention.Name));
    }

    [Fact]
    public void An_alert_that_arrives_late_is_drawn_again_with_its_true_age_and_says_when_the_calls_came_through()
    {
        var alarm = Raised(Urgency.Urgent);
        alarm.Fails(At(0.5));
        alarm.Wait(At(3), out _);
        var card = Assert.Single(alarm.Arrives(At(61)).Alerts);
        Assert.Equal((alarm.State.Version, false), (card.Version, card.First));
        Assert.Equal("Called: Insp Sample 21:05 BST (not delivered until 22:03 BST)", card.View.Called);
        Assert.EndsWith("1 h 01 min before this update at 22:03 BST", card.View.Reported, StringComparison.Ordinal);
        Assert.Empty(alarm.Arrives(At(62)).Alerts);

        alarm.Wait(At(64), out var events);
        Assert.False(Assert.IsType<AlertEscalated>(Assert.Single(events)).Undelivered);
        Assert.Equal("Called: Insp Sample 21:05 BST (not delivered until 22:03 BST), Insp Example 22:06 BST", AlertCardOf(alarm).Called);
    }

    [Fact]
    public void A_call_says_why_it_is_urgent_and_leaves_a_long_list_to_the_card()
    {
        var alarm = Raised(Urgency.Urgent);
        Assert.Equal(["a reason"], Call(alarm.Wait(At(3), out _))!.Reasons);
        alarm.Happens(At(4), [.. Enumerable.Range(1, 5).Select(number => new TriggerFired(At(4), Person.Tool, $"more{number}", Urgency.High, $"reason {number}"))]);
        Assert.Equal(["a reason", "reason 1", "reason 2", "reason 3", "and 2 more, on the card above"], Call(alarm.Wait(At(6), out _))!.Reasons);
    }

    [Fact]
    public void The_fallback_comes_before_the_desk_and_a_channel_gets_the_alert_itself()
    {
        var alarm = Raised(Urgency.Urgent, Roster.Empty, Route with { Fallback = new AlertFallback("control", Fallback, null) });
        alarm.Arrives(At(0));
        Assert.Empty(Call(alarm.Wait(At(3), out _))!.Mentions);
        var fallback = alarm.Wait(At(6), out _);
        Assert.Equal([(North, false), (Fallback, true)], fallback.Alerts.Select(alert => (alert.Channel, alert.First)));
        Assert.Equal("Called: Northshire channel 21:05 BST, control 21:08 BST", fallback.Alerts[0].View.Called);
        alarm.Wait(At(9), out var events);
        Assert.Equal(CallKind.Desk, Assert.IsType<AlertEscalated>(Assert.Single(events)).Kind);
    }

    [Fact]
    public void Somebody_who_cannot_be_mentioned_is_passed_over()
    {
        var alarm = Raised(Urgency.Urgent, new Roster([Two.Shifts[0] with { Who = new RosterPerson("Insp Unknown", null) }, Two.Shifts[1]]));
        alarm.Wait(At(3), out var events);
        Assert.Equal("Insp Example", Assert.IsType<AlertEscalated>(Assert.Single(events)).Who);
    }

    [Fact]
    public void Acknowledgement_ends_it_and_takes_the_call_back()
    {
        var alarm = Raised(Urgency.High);
        alarm.Wait(At(10), out _);
        var taken = alarm.Happens(At(11), new IncidentAcknowledged(At(11), Inspector));
        var over = Assert.Single(taken.Thread);
        Assert.True(over.EditOnly);
        Assert.Equal(("Insp Sample has it since 21:13 BST", false), over.Reply is Reply.Show { View: CallView view } ? (view.Title, view.CanAcknowledge) : default);
        Assert.Null(alarm.Due);
    }

    [Fact]
    public void An_incident_that_is_given_back_begins_anew_with_the_first()
    {
        var alarm = Raised(Urgency.Urgent);
        alarm.Wait(At(3), out _);
        alarm.Happens(At(4), new IncidentAcknowledged(At(4), Inspector));
        alarm.GiveBack(At(50));
        Assert.Equal(At(53), alarm.Due);
        alarm.Wait(At(53), out var events);
        Assert.Equal((2, "Insp Sample"), Assert.Single(events) is AlertEscalated call ? (call.Step, call.Who) : default);
    }

    [Fact]
    public void Rising_urgency_shortens_the_wait()
    {
        var alarm = Raised(Urgency.High);
        alarm.Happens(At(1), Fired(Urgency.Urgent, At(1)));
        Assert.Equal(At(3), alarm.Due);
    }

    [Fact]
    public void Silence_is_pointed_out_once_and_only_the_owners_side_breaks_it()
    {
        var alarm = Raised(Urgency.Urgent);
        alarm.Happens(At(1), new IncidentAcknowledged(At(1), Inspector));
        alarm.Happens(At(10), new FactRecorded(At(10), Officer, "location", "S2", new Answer.Told("car park")));
        Assert.Equal(At(31), alarm.Due);
        alarm.Happens(At(20), new DealingChanged(At(20), new Person("k", "Insp Example"), Officer));
        Assert.Equal(At(50), alarm.Due);

        var reminder = alarm.Wait(At(50), out var events);
        Assert.Equal("Insp Sample", Assert.IsType<AlertReminded>(Assert.Single(events)).Owner);
        Assert.False(Assert.Single(reminder.Thread).Notify);
        Assert.Null(alarm.Due);
    }

    [Fact]
    public void An_acknowledged_incident_that_is_not_urgent_may_be_silent()
    {
        var alarm = Raised(Urgency.High);
        alarm.Happens(At(1), new IncidentAcknowledged(At(1), Inspector));
        Assert.Null(alarm.Due);
    }

    [Fact]
    public void A_closed_incident_and_an_exercise_are_never_escalated()
    {
        var alarm = Raised(Urgency.Urgent);
        Assert.Null(Escalation.DueAt(EscalationSettings.Usual, alarm.Incident with { IsExercise = true }, alarm.State));
        alarm.Happens(At(1), new IncidentClosed(At(1), Officer, null));
        Assert.Null(alarm.Due);
    }

    [Fact]
    public void An_exercise_alerts_the_exercise_channel_alone_or_nobody()
    {
        var exercise = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0", Exercise: true)).After(Fired(Urgency.Urgent));
        var routes = new AlertRoutes([Route]);
        var none = AlertPolicy.Decide(new AlertContext(TestPack.Small, routes, Now, ""), exercise, [Fired(Urgency.Urgent)], AlertState.None);
        Assert.Empty(none.Alerts);
        Assert.StartsWith("No exercise channel is set up", Assert.Single(none.Say), StringComparison.Ordinal);

        var set = routes with { Exercise = new AlertRoute("Exercises", Fallback, "") };
        Assert.Equal(Fallback, Assert.Single(AlertPolicy.Decide(new AlertContext(TestPack.Small, set, Now, ""), exercise, [Fired(Urgency.Urgent)], AlertState.None).Alerts).Channel);
    }
}
