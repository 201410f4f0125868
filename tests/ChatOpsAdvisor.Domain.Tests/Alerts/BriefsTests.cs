using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class BriefsTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");

    private static FactRecorded Fact(string fact, Answer answer) => new(Now, Officer, fact, fact, answer);

    private static FactRecorded Fact(string fact, string option) => Fact(fact, new Answer.Chosen([option], null));

    private static Dictionary<string, string> Lines(params IncidentEvent[] events)
    {
        var incident = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0")).After(events);
        return Briefs.Now(new AlertContext(AlertPack.Pack, new AlertRoutes([]), Now.AddMinutes(30), ""), incident).Lines.ToDictionary(line => line.Label, line => line.Text);
    }

    [Fact]
    public void Whoever_takes_over_reads_where_and_when_and_what_is_known_and_how_far_the_list_has_come()
    {
        var lines = Lines(
            new ScenarioChosen(Now, Officer, "planned", null), Fact("starts", new Answer.Timed(Now.AddMinutes(90), "half ten")), Fact("location", new Answer.Told("Station Rd car park")),
            Fact("force-areas", "Northshire"), Fact("reference", new Answer.Told("412 of 05/07")), Fact("children", "no"), Fact("weapons", new Answer.Chosen(["yes"], "a bat")),
            new ItemAnswered(Now, Officer, "planned.risk", ItemState.Done));
        Assert.Equal("Station Rd car park · Northshire", lines["Where"]);
        Assert.Equal("Meets 22:32 BST: 60 min from this update at 21:32 BST", lines[""]);
        Assert.EndsWith("30 min ago · log no. 412 of 05/07", lines["Reported"], StringComparison.Ordinal);
        Assert.Equal("Children in contact: No; Weapons: Yes – “a bat”", lines["Known"]);
        Assert.Equal("Self-harm, Disorder, Filming / live, Subject", lines["Not known"]);
        Assert.Equal("1 done, 1 open", lines["Checklist"]);
    }

    [Fact]
    public void What_is_not_known_at_all_takes_no_line_of_its_own()
    {
        var lines = Lines();
        Assert.Equal("all risks", lines["Not known"]);
        Assert.EndsWith("log no. not given", lines["Reported"], StringComparison.Ordinal);
        Assert.DoesNotContain(lines.Keys, label => label is "Known" or "Checklist" or "");
    }
}
