using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class ChangesTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 19, 52, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly AlertContext Context = new(TestPack.Small, new AlertRoutes([new AlertRoute("Northshire", new ConversationId("19:n"), "")]), Now, "");
    private static readonly Incident Opened = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"))
        .After(new ScenarioChosen(Now, Officer, "at-scene", null));

    private static AlertView View(AlertState state, params IncidentEvent[] events) =>
        AlertPolicy.Decide(Context, Opened.After(events), [new TriggerFired(Now, Person.Tool, "t", Urgency.Urgent, "a reason"), .. events], state).Alerts[0].View;

    private static FactRecorded Fact(string fact, string text) => new(Now, Officer, fact, "S", new Answer.Told(text));

    private static AlertState Raised => AlertState.None with { Version = 1 };

    [Fact]
    public void Before_anybody_looked_only_a_change_of_scenario_is_told() => Assert.Equal(
        ["20:52 BST Scenario: Planned → At scene"],
        View(Raised, Fact("location", "the car park"), new ScenarioChosen(Now, Officer, "at-scene", "planned")).News);

    [Fact]
    public void Afterwards_each_thing_has_one_line_the_newest_first_and_an_inspectors_own_acts_none() => Assert.Equal(
        ["20:52 BST Where: the shop", "20:52 BST Officer's answer 1: yes", "20:52 BST New: a reason"],
        View(Raised.Looked(Now), Fact("location", "the car park"), new OfficerAnswered(Now, Officer, 1, "yes"), Fact("location", "the shop"), new AcknowledgementWithdrawn(Now, Officer, Officer, "x")).News);

    [Fact]
    public void Never_more_than_five_lines_and_the_rest_is_counted()
    {
        var view = View(Raised.Looked(Now), [.. Enumerable.Range(1, 7).Select(number => new OfficerAnswered(Now, Officer, number, "yes"))]);
        Assert.Equal((5, "and 3 more"), (view.News.Count, view.MoreNews));
    }

    [Fact]
    public void Who_presses_has_looked()
    {
        var news = Raised.Looked(Now) with { News = [new AlertNews("x", "y", Now)] };
        Assert.Empty(AlertPolicy.Looked(Context, Opened, news).State.News);
        Assert.Equal(2, AlertPolicy.Looked(Context, Opened, news).State.Version);
        Assert.Equal(1, AlertPolicy.Looked(Context, Opened, Raised).State.Version);
    }
}
