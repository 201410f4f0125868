using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class AlertPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 19, 52, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly Person Inspector = new("i", "Insp Sample");
    private static readonly ConversationId North = new("19:north@thread.tacv2");
    private static readonly ConversationId South = new("19:south@thread.tacv2");

    private static readonly AlertContext Context = new(
        TestPack.Small, new AlertRoutes([new AlertRoute("Northshire", North, "Northshire control room"), new AlertRoute("Southshire", South, "")]), Now, "");

    private static readonly Incident Opened = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"));

    private static (Incident Incident, AlertDecision Decision) After(AlertState state, Incident incident, params IncidentEvent[] events)
    {
        var after = events.Aggregate(incident, (now, happened) => now.After(happened));
        return (after, AlertPolicy.Decide(Context, after, events, state));
    }

    private static TriggerFired Fired(Urgency urgency) => new(Now, Person.Tool, "t", urgency, "a reason");

    [Fact]
    public void Nothing_leaves_while_neither_scenario_nor_danger_is_known()
    {
        var (_, decision) = After(AlertState.None, Opened, Fired(Urgency.High));
        Assert.Empty(decision.Alerts);
        Assert.False(decision.State.IsRaised);
    }

    [Fact]
    public void Danger_is_alerted_before_the_scenario_is_known()
    {
        var (_, decision) = After(AlertState.None, Opened, Fired(Urgency.Urgent));
        var alert = Assert.Single(decision.Alerts);
        Assert.Equal((North, 1, true, "URGENT"), (alert.Channel, alert.Version, alert.First, alert.View.Urgency));
        Assert.Equal("Alert on its way to the duty inspector", decision.Status!.Title);
    }

    [Fact]
    public void The_officer_reads_why_the_inspector_was_told_and_what_stands_behind_it()
    {
        var soon = new TriggerFired(Now, Person.Tool, "soon", Urgency.Urgent, "meets within 60 minutes");
        var (incident, first) = After(AlertState.None, Opened, soon);
        Assert.Contains("Because: meets within 60 minutes (this tool's own reason, not from the guidance)", first.Status!.Lines);

        var (_, second) = After(first.State, incident, new TriggerFired(Now, Person.Tool, "crowd", Urgency.High, "disorder"));
        Assert.Contains("Because: disorder (para 5.1.3)", second.Status!.Lines);
    }

    [Fact]
    public void Of_many_reasons_the_officer_reads_the_most_urgent_and_how_many_more_there_are()
    {
        var (_, first) = After(AlertState.None, Opened, [.. Enumerable.Range(0, 6).Select(at => new TriggerFired(Now, Person.Tool, $"t{at}", Urgency.Urgent, $"reason {at}"))]);
        Assert.Equal(4, first.Status!.Lines.Count(line => line.StartsWith("Because", StringComparison.Ordinal)));
        Assert.Contains("and 2 more; the duty inspector's card has them all", first.Status.Lines);
    }

    [Fact]
    public void Scenario_and_any_trigger_are_enough() =>
        Assert.Single(After(AlertState.None, Opened, new ScenarioChosen(Now, Officer, "planned", null), Fired(Urgency.Note)).Decision.Alerts);

    [Fact]
    public void The_end_of_an_intake_is_alerted_without_any_trigger() =>
        Assert.Equal("FOR INFORMATION", After(AlertState.None, Opened, new IntakeFinished(Now, Officer)).Decision.Alerts.Single().View.Urgency);

    [Fact]
    public void Later_answers_update_the_same_card_and_a_tick_does_not()
    {
        var (incident, first) = After(AlertState.None, Opened, Fired(Urgency.Urgent));
        var (_, second) = After(first.State, incident, new FactRecorded(Now, Officer, "location", "S2", new Answer.Told("the car park")));
        var update = Assert.Single(second.Alerts);
        Assert.Equal((2, false), (update.Version, update.First));
        Assert.Null(second.Status);

        Assert.Empty(After(first.State, incident, new ItemAnswered(Now, Officer, "planned.risk", ItemState.Done)).Decision.Alerts);
    }

    [Fact]
    public void Another_force_area_gets_a_card_of_its_own_and_the_first_place_keeps_its()
    {
        var (incident, first) = After(AlertState.None, Opened, Fired(Urgency.Urgent));
        var (_, second) = After(first.State, incident, new FactRecorded(Now, Officer, "force-areas", "P2b", new Answer.Chosen(["Southshire"], null)));
        Assert.Equal([(North, false), (South, true)], second.Alerts.Select(alert => (alert.Channel, alert.First)));
    }

    [Fact]
    public void The_officer_sees_who_acknowledged_at_once_with_the_time_in_words()
    {
        var (incident, first) = After(AlertState.None, Opened, Fired(Urgency.Urgent));
        var (_, second) = After(first.State, incident, new IncidentAcknowledged(Now, Inspector));
        Assert.Equal("Insp Sample acknowledged 20:52 BST (26-0001).", Assert.Single(second.Say));
        Assert.False(second.Alerts.Single().View.CanAcknowledge);
        Assert.True(second.Status!.Acknowledged);
    }

    [Fact]
    public void An_alert_that_does_not_arrive_is_said_once_in_plain_words_and_again_when_it_does()
    {
        var (incident, first) = After(AlertState.None, Opened, Fired(Urgency.Urgent));
        var failed = AlertPolicy.NotDelivered(Context, incident, first.State, North, final: false);
        Assert.StartsWith("ALERT NOT DELIVERED", Assert.Single(failed.Say), StringComparison.Ordinal);
        Assert.Contains("radio or phone now: Northshire control room", failed.Say[0], StringComparison.Ordinal);
        Assert.True(failed.Status!.Failed);
        Assert.Empty(AlertPolicy.NotDelivered(Context, incident, failed.State, North, final: false).Say);

        var arrived = AlertPolicy.Delivered(Context, incident, failed.State, North, version: 1);
        Assert.Contains("has now reached", Assert.Single(arrived.Say), StringComparison.Ordinal);
        Assert.Equal("Alert delivered, not acknowledged yet", arrived.Status!.Title);
    }

    [Fact]
    public void With_no_channel_set_the_officer_is_told_to_use_radio_or_phone()
    {
        var context = Context with { Routes = new AlertRoutes([]) };
        var incident = Opened.After(Fired(Urgency.Urgent));
        var decision = AlertPolicy.Decide(context, incident, [Fired(Urgency.Urgent)], AlertState.None);
        Assert.StartsWith("ALERT NOT SENT", Assert.Single(decision.Say), StringComparison.Ordinal);
        Assert.True(decision.Status!.Failed);

        var again = AlertPolicy.Decide(context, incident, [Fired(Urgency.Urgent)], decision.State);
        Assert.Empty(again.Say);
    }

    [Fact]
    public void The_first_inspector_has_it_and_the_second_is_told_who()
    {
        var (events, _) = Acknowledge.Decide(Opened, Inspector, Now);
        var owned = Opened.After(Assert.Single(events));
        var (none, refusal) = Acknowledge.Decide(owned, new Person("j", "Insp Example"), Now);
        Assert.Empty(none);
        Assert.Contains("Insp Sample acknowledged 26-0001 at 20:52 BST", refusal!.Reason, StringComparison.Ordinal);
    }
}
