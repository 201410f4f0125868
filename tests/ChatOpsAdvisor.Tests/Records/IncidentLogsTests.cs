using System.Net;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Records;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>The two logs as CSV: whole, safe in a spreadsheet, and for supervisors only.</summary>
public sealed class IncidentLogsTests
{
    private static readonly DateTimeOffset At = new(2026, 7, 5, 19, 52, 7, TimeSpan.Zero);

    private static Incident Opened => Incident.From(new IncidentOpened(At, Story.Officer, new IncidentId("26-0001"), Story.Chat, "sample", "1.0.0"));

    [Fact]
    public void Every_entry_is_a_row_with_who_how_when_and_what_came()
    {
        var incident = Opened.After([new AttemptLogged(At, Story.Officer, 1, "phone", "refused", "said \"no\",\ntwice"), new ContactLogged(At, Story.Officer, 1, "in-person", "position", null)]);
        Assert.Equal(
            "\"Incident\",\"No.\",\"When (UK)\",\"Asked by\",\"How\",\"What came\",\"Whom, and remarks\",\"Marking\"\r\n"
            + "\"26-0001\",\"1\",\"20:52 BST 05/07/2026\",\"PC Example\",\"By phone\",\"Refused\",\"said \"\"no\"\",\ntwice\",\"TEST\"\r\n",
            IncidentLogs.Attempts(incident, "TEST"));
        Assert.EndsWith("\"In person\",\"Told the force's position and the danger\",\"\",\"TEST\"\r\n", IncidentLogs.Contacts(incident, "TEST"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 7700 900123")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =cmd|' /c calc'!A1")]
    public void A_cell_that_a_spreadsheet_would_calculate_begins_with_an_apostrophe(string detail)
    {
        var incident = Opened.After(new AttemptLogged(At, new Person("1", "=EVIL()"), 1, "phone", "refused", detail));
        var csv = IncidentLogs.Attempts(incident, "TEST");
        Assert.Contains($",\"'{detail}\",", csv, StringComparison.Ordinal);
        Assert.Contains(",\"'=EVIL()\",", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attempts")]
    [InlineData("contacts")]
    public async Task Only_a_supervisor_gets_it(string log)
    {
        await using var host = await RecordHost.StartAsync();
        using var stranger = host.Stranger();
        using var refused = await stranger.GetAsync($"records/26-0001/{log}.csv");
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.NotEqual(HttpStatusCode.NotFound, refused.StatusCode);

        using var supervisor = await host.SupervisorAsync();
        using var none = await supervisor.GetAsync($"records/99-9999/{log}.csv");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }
}
