using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

/// <summary>What the inspector's card says of the facts, and that it never shows what is past as what is.</summary>
public class AlertCardTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly AlertContext Context = new(
        AlertPack.Pack, new AlertRoutes([new AlertRoute("Northshire", new ConversationId("19:north@thread.tacv2"), "Northshire control room")]), Now.AddMinutes(30), "");

    private static readonly TriggerFired Urgent = new(Now, Person.Tool, "t", Urgency.Urgent, "a reason");

    private static AlertView Card(params IncidentEvent[] events)
    {
        var incident = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0")).After(events);
        return Assert.Single(AlertPolicy.Decide(Context, incident, [.. events, Urgent], AlertState.None with { Version = 1 }).Alerts).View;
    }

    private static ScenarioChosen Scenario(string id, string? before = null) => new(Now, Officer, id, before);

    private static FactRecorded Fact(int minute, string fact, params string[] options) => new(Now.AddMinutes(minute), Officer, fact, fact, new Answer.Chosen(options, null));

    private static FactRecorded Told(string fact, string text) => new(Now, Officer, fact, fact, new Answer.Told(text));

    // A gap stands with the others of its kind in one row, named by what it is a gap of.
    private static string Row(AlertView card, string label) => card.Risks.FirstOrDefault(row => row.Label == label)?.Value ?? Assert.Single(card.Risks, row => row.Value.Split(", ").Contains(label)).Label;

    [Fact]
    public void A_countdown_ends_where_the_confrontation_has_begun()
    {
        var meets = new FactRecorded(Now, Officer, "starts", "P1", new Answer.Timed(Now.AddMinutes(90), "half ten"));
        Assert.StartsWith("Meets 22:32 BST: 60 min", Card(Scenario("planned"), meets).Countdown, StringComparison.Ordinal);
        Assert.Equal("", Card(Scenario("planned"), meets, Scenario("at-scene", "planned")).Countdown);
    }

    [Fact]
    public void Of_the_subject_the_newest_answer_stands_first_and_none_is_hidden()
    {
        Assert.Equal("Reported missing – earlier: Held by group (21:03 BST)",
            Row(Card(Scenario("at-scene"), Fact(1, "subject", "held"), Scenario("posted-online", "at-scene"), Fact(2, "whereabouts", "missing")), "Subject"));
        Assert.Equal("With police – earlier: Reported missing (21:04 BST)",
            Row(Card(Scenario("posted-online"), Fact(2, "whereabouts", "missing"), Scenario("at-scene", "posted-online"), Fact(3, "subject", "with-police")), "Subject"));
    }

    [Fact]
    public void An_arrest_is_what_he_is_now_and_after_a_release_he_is_not_in_custody()
    {
        IncidentEvent[] arrested = [Scenario("at-scene"), Fact(1, "subject", "held"), Fact(5, "arrested", "yes"), new FactRecorded(Now.AddMinutes(6), Officer, "arrested-at", "S8a", new Answer.Timed(Now.AddMinutes(4), "just now"))];
        Assert.Equal("Arrested 21:06 BST – earlier: Held by group (21:03 BST)", Row(Card(arrested), "Suspect"));
        Assert.StartsWith("Released, recorded 21:22 BST – earlier: Arrested 21:06 BST", Row(Card([.. arrested, new ReleaseRecorded(Now.AddMinutes(20), Officer, [], null)]), "Suspect"), StringComparison.Ordinal);
        Assert.StartsWith("Released, recorded 21:22 BST – earlier: In custody",
            Row(Card(Scenario("posted-online"), Fact(2, "whereabouts", "in-custody"), new ReleaseRecorded(Now.AddMinutes(20), Officer, [], null)), "Suspect"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_posting_says_where_it_is_posted_though_a_place_is_known()
    {
        IncidentEvent[] posted = [Scenario("at-scene"), Told("location", "Station Rd car park"), Fact(1, "force-areas", "Northshire"), Scenario("posted-online", "at-scene")];
        Assert.Equal("Online: page not known yet · Station Rd car park · Northshire", Card(posted).Where);
        Assert.Equal("Online: Clipshare · Station Rd car park · Northshire", Card([.. posted, Told("platform", "Clipshare")]).Where);
        Assert.Equal("Online: page not known yet", Card(Scenario("posted-online")).Where);
    }

    [Fact]
    public void Every_risk_is_named_whether_or_not_it_was_asked_and_the_gaps_stand_together()
    {
        var card = Card();
        Assert.Equal([new AlertFact("Not asked yet", "Child there now, Children in contact, Self-harm, Disorder, Weapons, Filming / live, Subject", Open: true)], card.Risks);

        var posted = Card(Scenario("posted-online"), Fact(1, "disorder", "yes"));
        Assert.Equal(("Yes", "Not asked"), (Row(posted, "Disorder"), Row(posted, "Weapons")));
        Assert.Equal(["Disorder", "Not asked yet", "Not asked"], posted.Risks.Select(row => row.Label));
        Assert.Equal("Identified: Name and address", Row(Card(Scenario("planned"), Fact(1, "identified", "full")), "Subject"));
    }

    [Fact]
    public void An_answer_for_which_the_pack_has_no_question_harms_no_card()
    {
        var incident = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0")).After([Scenario("planned"), Fact(1, "weapons", "yes"), Urgent]);
        var card = Assert.Single(AlertPolicy.Decide(Context with { Pack = TestPack.Small }, incident, [Urgent], AlertState.None).Alerts).View;
        Assert.Equal("Not asked", Row(card, "Weapons"));
    }
}
