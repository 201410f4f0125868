using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

/// <summary>A shift ends, and who was to take over does not: the incident keeps its owner, and another is looked for.</summary>
public class UntakenHandoverTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 6, 6, 0, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly Person Goes = new("i", "Insp Sample");
    private static readonly Person Comes = new("j", "Insp Example");
    private static readonly Person Third = new("k", "Insp Third");
    private static readonly ConversationId North = new("19:north@thread.tacv2");

    private static readonly AlertContext Context = new(TestPack.Small, new AlertRoutes([new AlertRoute("Northshire", North, "Northshire control room")]), Now, "")
    {
        Roster = new Roster(
        [
            new DutyShift("Northshire", new RosterPerson(Goes.Name, Goes.Id), Now.AddHours(-2), Now.AddHours(10), 1),
            new DutyShift("Northshire", new RosterPerson(Comes.Name, Comes.Id), Now.AddHours(-2), Now.AddHours(10), 2),
        ]),
    };

    private static (Incident Incident, AlertState State) Offered(bool shift)
    {
        var incident = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"));
        return Happens((incident, AlertState.None), Now,
            new ScenarioChosen(Now, Officer, "planned", null), new TriggerFired(Now, Person.Tool, "t", Urgency.Urgent, "a reason"),
            new IncidentAcknowledged(Now, Goes), new HandoverOffered(Now, Goes, new Successor(Comes.Name, Comes.Id), shift, North, 1));
    }

    private static (Incident Incident, AlertState State) Happens((Incident Incident, AlertState State) before, DateTimeOffset at, params IncidentEvent[] events)
    {
        var incident = before.Incident.After(events);
        return (incident, AlertPolicy.Decide(Context with { Now = at }, incident, events, before.State).State);
    }

    private static (Incident Incident, AlertState State) Untaken(bool shift = true) =>
        Happens(Offered(shift), Now.AddMinutes(10), new HandoverNotTaken(Now.AddMinutes(10), Person.Tool, new Successor(Comes.Name, Comes.Id)));

    [Fact]
    public void The_search_begins_again_as_of_the_offer_and_passes_over_who_goes()
    {
        var (incident, state) = Untaken();
        Assert.Equal(Goes.Id, incident.Acknowledged?.By.Id);
        Assert.Equal(Now.AddMinutes(3), Escalation.DueAt(EscalationSettings.Usual, incident, state));
        var call = Assert.IsType<AlertEscalated>(Assert.Single(Escalation.Decide(Context with { Now = Now.AddMinutes(10) }, incident, state)));
        Assert.Equal(Comes.Id, call.PersonId);
    }

    [Fact]
    public void A_single_incident_that_is_handed_to_somebody_still_has_its_owner_and_calls_nobody() =>
        Assert.False(Untaken(shift: false).Incident.NeedsOwner);

    [Fact]
    public void Before_it_waited_for_long_only_the_successor_can_take_it_and_then_anybody()
    {
        Assert.NotNull(Acknowledge.Decide(Offered(shift: true).Incident, Third, Now.AddMinutes(5)).Refusal);
        var (events, refusal) = Acknowledge.Decide(Untaken().Incident, Third, Now.AddMinutes(12));
        Assert.Null(refusal);
        Assert.NotNull(Assert.IsType<IncidentAcknowledged>(Assert.Single(events)).Taken);
    }

    [Fact]
    public void Whoever_takes_it_ends_the_search_and_who_goes_may_keep_it()
    {
        foreach (var person in new[] { Comes, Third, Goes })
        {
            var untaken = Untaken();
            var (events, _) = Acknowledge.Decide(untaken.Incident, person, Now.AddMinutes(12));
            var (incident, state) = Happens(untaken, Now.AddMinutes(12), [.. events]);
            Assert.Equal((person.Id, false), (incident.Acknowledged?.By.Id, incident.NeedsOwner));
            Assert.Empty(Escalation.Decide(Context with { Now = Now.AddMinutes(20) }, incident, state));
        }
    }

    [Fact]
    public void Another_offer_waits_anew()
    {
        var (incident, _) = Happens(Untaken(), Now.AddMinutes(12), new HandoverOffered(Now.AddMinutes(12), Goes, new Successor(Third.Name, null), Shift: true, North, 2));
        Assert.False(incident.NeedsOwner);
    }
}
