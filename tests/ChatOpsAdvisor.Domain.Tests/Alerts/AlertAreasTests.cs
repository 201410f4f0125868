using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

/// <summary>A force area that was named and then corrected: the other force is told, and called no more; and nobody is let go of too soon.</summary>
public class AlertAreasTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly ConversationId North = new("19:north@thread.tacv2");
    private static readonly ConversationId South = new("19:south@thread.tacv2");

    private static readonly AlertRoutes Routes = new([new AlertRoute("Northshire", North, "Northshire control room"), new AlertRoute("Southshire", South, "Southshire control room")]);

    private static readonly Roster Roster = new(
    [
        new DutyShift("Northshire", new RosterPerson("Insp Sample", "i"), Now.AddHours(-2), Now.AddHours(10), 1),
        new DutyShift("Northshire", new RosterPerson("Insp Other", "k"), Now.AddHours(-2), Now.AddHours(10), 2),
        new DutyShift("Southshire", new RosterPerson("Insp Example", "j"), Now.AddHours(-2), Now.AddHours(10), 1),
    ]);

    private Incident _incident = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"));
    private AlertState _state = AlertState.None;

    private AlertRoutes _routes = Routes;

    private AlertContext Context(double minutes) => new(AlertPack.Pack, _routes, Now.AddMinutes(minutes), "") { Roster = Roster };

    private AlertDecision Happens(double minutes, params IncidentEvent[] events)
    {
        _incident = _incident.After(events);
        return Keep(AlertPolicy.Decide(Context(minutes), _incident, events, _state));
    }

    private AlertDecision Arrives(double minutes, ConversationId where) => Keep(AlertPolicy.Delivered(Context(minutes), _incident, _state, where, _state.Version));

    private AlertDecision Keep(AlertDecision decision)
    {
        _state = decision.State;
        return decision;
    }

    private string[] Called(double minutes)
    {
        var events = Escalation.Decide(Context(minutes), _incident, _state);
        Happens(minutes, [.. events]);
        return [.. events.OfType<AlertEscalated>().Select(call => call.Who)];
    }

    private static FactRecorded Areas(double minutes, params string[] areas) => new(Now.AddMinutes(minutes), Officer, "force-areas", "P2b", new Answer.Chosen(areas, null));

    private void RaisedInBoth()
    {
        Happens(0, new ScenarioChosen(Now, Officer, "planned", null), Areas(0, "Northshire", "Southshire"), new TriggerFired(Now, Person.Tool, "primacy", Urgency.High, "more than one force"), new TriggerFired(Now, Person.Tool, "t", Urgency.Urgent, "a reason"));
        Arrives(0.1, North);
        Arrives(0.1, South);
    }

    private static AlertView At(AlertDecision decision, ConversationId where) => Assert.Single(decision.Alerts, alert => alert.Channel == where).View;

    [Fact]
    public void The_other_forces_card_says_that_it_is_not_theirs_and_has_no_buttons_for_them()
    {
        RaisedInBoth();
        var corrected = Happens(1, Areas(1, "Southshire"));
        var north = At(corrected, North);
        Assert.Equal(("Not in your area any more: Southshire. Not acknowledged", false, false, true), (north.State, north.CanAcknowledge, north.IsOpen, north.IsElsewhere));
        Assert.Equal("none any more.", north.Wanted);
        var south = At(corrected, South);
        Assert.Equal(("Not acknowledged", true, true, false), (south.State, south.CanAcknowledge, south.IsOpen, south.IsElsewhere));
        Assert.Contains("Northshire: not called any more, it is not in their area", AlertPolicy.Decide(Context(1), _incident, [new AlertReminded(Now, Person.Tool, 1, null)], _state).Status!.Lines);
    }

    [Fact]
    public void A_reason_that_an_earlier_answer_gave_says_so()
    {
        RaisedInBoth();
        Assert.Contains("more than one force", At(Happens(0.5, new DealingChanged(Now, Officer, Officer)), South).Reasons);
        Assert.Contains("more than one force – by an earlier answer, 21:02 BST", At(Happens(1, Areas(1, "Southshire")), South).Reasons);
    }

    [Fact]
    public void Nobody_is_called_where_it_is_not_theirs_and_a_call_that_stands_there_is_taken_back()
    {
        RaisedInBoth();
        Assert.Equal(["Insp Sample", "Insp Example"], Called(3));
        var over = Assert.Single(Happens(4, Areas(4, "Southshire")).Thread);
        Assert.Equal((North, "Not in your area any more: Southshire"), (over.Channel, Assert.IsType<CallView>(Assert.IsType<Reply.Show>(over.Reply).View).Title));
        Assert.Equal(["Southshire control room"], Called(6));
        Assert.Equal([South], _state.Escalation.Cards.Select(card => card.Channel));
    }

    [Fact]
    public void The_last_place_that_has_it_keeps_it_until_the_right_one_has_it()
    {
        Happens(0, new ScenarioChosen(Now, Officer, "planned", null), Areas(0, "Northshire"), new TriggerFired(Now, Person.Tool, "t", Urgency.Urgent, "a reason"));
        Arrives(0.1, North);
        Assert.True(At(Happens(1, Areas(1, "Southshire")), North).CanAcknowledge);
        Assert.Contains("Insp Sample", Called(3));

        var arrived = Arrives(4, South);
        Assert.False(At(arrived, North).CanAcknowledge);
        Assert.True(At(arrived, South).CanAcknowledge);
        Assert.DoesNotContain("Insp Other", Called(6));
    }

    [Fact]
    public void An_area_that_is_none_of_ours_lets_go_of_nobody()
    {
        RaisedInBoth();
        Assert.All(Happens(1, Areas(1, "another")).Alerts, alert => Assert.True(alert.View.CanAcknowledge));
        Assert.All(Happens(2, Areas(2, "Southshire", "several")).Alerts, alert => Assert.True(alert.View.CanAcknowledge));
    }

    [Fact]
    public void A_neighbours_channel_that_is_the_fallback_can_take_what_is_not_in_its_own_area()
    {
        _routes = new([Routes.Routes[0] with { Fallback = new AlertFallback("Southshire", South, null) }, Routes.Routes[1]]);
        Happens(0, new ScenarioChosen(Now, Officer, "planned", null), Areas(0, "Northshire"), new TriggerFired(Now, Person.Tool, "t", Urgency.Urgent, "a reason"));
        Arrives(0.1, North);
        Assert.Equal(["Insp Sample", "Insp Other"], Called(3).Concat(Called(6)));
        var events = Escalation.Decide(Context(9), _incident, _state);
        Assert.Equal(CallKind.Fallback, Assert.IsType<AlertEscalated>(Assert.Single(events)).Kind);
        Assert.True(At(Happens(9, [.. events]), South).CanAcknowledge);
        Arrives(9.1, South);
        var later = Happens(10, new DealingChanged(Now, Officer, Officer));
        Assert.All([North, South], where => Assert.True(At(later, where).CanAcknowledge));
    }

    [Fact]
    public void Another_areas_desk_ends_no_search_in_the_right_area()
    {
        Happens(0, new ScenarioChosen(Now, Officer, "planned", null), Areas(0, "Northshire"), new TriggerFired(Now, Person.Tool, "t", Urgency.Urgent, "a reason"));
        Arrives(0.1, North);
        Assert.Equal("Insp Sample, Insp Other, Northshire control room", string.Join(", ", Called(3).Concat(Called(6)).Concat(Called(9))));
        Happens(10, Areas(10, "Southshire"));
        Arrives(10.1, South);
        Happens(10.2, new DealingChanged(Now, Officer, Officer));
        Assert.Equal("Insp Example, Southshire control room", string.Join(", ", Called(13).Concat(Called(16))));
    }

    [Fact]
    public void Who_owns_it_keeps_the_buttons_though_the_area_is_anothers()
    {
        RaisedInBoth();
        Happens(0.5, new IncidentAcknowledged(Now, new Person("i", "Insp Sample")));
        var north = At(Happens(1, Areas(1, "Southshire")), North);
        Assert.True(north.IsOpen);
        Assert.Equal("Not in your area any more: Southshire. Insp Sample has it since 21:02 BST", north.State);
    }
}
