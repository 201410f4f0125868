using System.Net;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>The list of incidents: what it shows, what it filters, how it turns its pages.</summary>
public sealed class ListTests
{
    // The clock goes back at 01:00 UTC on 25 October 2026: that UK day has 25 hours.
    private static readonly DateTimeOffset Autumn = new(2026, 10, 24, 22, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_empty_record_says_so()
    {
        await using var host = await RecordHost.StartAsync();
        using var client = await host.SupervisorAsync();
        var words = Pages.Words(await client.GetStringAsync("records"));
        Assert.Contains("There are no incidents yet.", words, StringComparison.Ordinal);
        Assert.StartsWith("Incidents – ChatOps Advisor", words, StringComparison.Ordinal);
        Assert.Contains("OFFICIAL-SENSITIVE", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Urgency_state_owner_and_UK_time_are_said_in_words()
    {
        await using var host = await RecordHost.StartAsync();
        await PutAsync(host, 1, Autumn, "PC Example", "at-scene", IntakeState.Finished, fired: true, owned: true);
        await PutAsync(host, 2, Autumn.AddHours(2.75), "PC Sample", "planned", IntakeState.Running);
        using var client = await host.SupervisorAsync();
        var words = Pages.Words(await client.GetStringAsync("records"));
        Assert.Contains(
            "26-0002 Opened 01:15 GMT 25/10/2026 Scenario Planned meeting Urgency Routine State Intake running Duty inspector No alert raised Officer PC Sample "
            + "26-0001 Opened 23:30 BST 24/10/2026 Scenario Group at the scene Urgency URGENT State Intake finished Duty inspector Insp Sample acknowledged 23:36 BST Officer PC Example",
            words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "26-0004 26-0003 26-0002 26-0001")]
    [InlineData("scenario=planned", "26-0004 26-0002")]
    [InlineData("state=finished", "26-0003")]
    [InlineData("state=cancelled", "26-0004")]
    [InlineData("officer=pc%20sam", "26-0004 26-0002")]
    [InlineData("from=2026-10-25", "26-0004 26-0003 26-0002")]
    [InlineData("to=2026-10-25", "26-0003 26-0002 26-0001")]
    [InlineData("from=2026-10-25&to=2026-10-25", "26-0003 26-0002")]
    [InlineData("from=25/10/2026&to=25/10/2026&officer=pc+s&scenario=planned", "26-0002")]
    [InlineData("scenario=planned&state=finished", "")]
    public async Task Filters_combine_and_a_day_is_a_UK_day(string query, string expected)
    {
        await using var host = await RecordHost.StartAsync();
        await PutAsync(host, 1, Autumn, "PC Example", "at-scene", IntakeState.Running); // 23:30 BST on the 24th
        await PutAsync(host, 2, Autumn.AddHours(1), "PC Sample", "planned", IntakeState.Running); // 00:30 BST on the 25th
        await PutAsync(host, 3, Autumn.AddHours(25), "PC Example", "at-scene", IntakeState.Finished); // 23:30 GMT on the 25th
        await PutAsync(host, 4, Autumn.AddHours(26), "PC Sample", "planned", IntakeState.Cancelled); // 00:30 GMT on the 26th
        using var client = await host.SupervisorAsync();
        var html = await client.GetStringAsync("records?" + query);
        Assert.Equal(expected, string.Join(' ', Pages.Numbers(html)));
        if (expected.Length == 0) Assert.Contains("No incident fits all of these filters.", Pages.Words(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=yesterday", "Opened from: “yesterday” is not a date.")]
    [InlineData("to=2026-02-30", "Opened until: “2026-02-30” is not a date.")]
    [InlineData("from=2026-10-26&to=2026-10-25", "The last day is before the first.")]
    [InlineData("state=paused", "There is no such state.")]
    public async Task What_cannot_be_understood_is_said_and_nothing_is_listed(string query, string expected)
    {
        await using var host = await RecordHost.StartAsync();
        await PutAsync(host, 1, Autumn, "PC Example", "at-scene", IntakeState.Running);
        using var client = await host.SupervisorAsync();
        var html = await client.GetStringAsync("records?" + query);
        Assert.Contains("Nothing was looked up.", Pages.Words(html), StringComparison.Ordinal);
        Assert.Contains(expected, Pages.Words(html), StringComparison.Ordinal);
        Assert.Empty(Pages.Numbers(html));
    }

    [Fact]
    public async Task Pages_turn_older_and_newer_and_keep_the_filters_also_while_new_incidents_come_in()
    {
        await using var host = await RecordHost.StartAsync();
        for (var number = 1; number <= 80; number++)
            await PutAsync(host, number, Autumn.AddMinutes(number), "PC Example", number <= 70 ? "planned" : "at-scene", IntakeState.Running);
        using var client = await host.SupervisorAsync();

        var first = await client.GetStringAsync("records?scenario=planned&officer=PC");
        Assert.Equal(Range(70, 46), Pages.Numbers(first));
        Assert.Null(Pages.Link(first, "Newer"));
        var second = await client.GetStringAsync(Pages.Link(first, "Older"));
        Assert.Equal(Range(45, 21), Pages.Numbers(second));
        await PutAsync(host, 81, Autumn.AddHours(3), "PC Example", "planned", IntakeState.Running);
        var third = await client.GetStringAsync(Pages.Link(second, "Older"));
        Assert.Equal(Range(20, 1), Pages.Numbers(third));
        Assert.Null(Pages.Link(third, "Older"));
        var back = await client.GetStringAsync(Pages.Link(third, "Newer"));
        Assert.Equal(Range(45, 21), Pages.Numbers(back));
        string[] newest = ["26-0081", .. Range(70, 47)];
        foreach (var link in new[] { Pages.Link(back, "Newer"), Pages.Link(third, "Newest") })
        {
            var html = await client.GetStringAsync(link);
            Assert.Equal(newest, Pages.Numbers(html));
        }
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_a_plain_page_with_a_reference_and_nothing_of_the_fault()
    {
        await using var host = await RecordHost.StartAsync(services: services => services.AddSingleton<ITurnStore, BrokenStore>());
        using var client = await host.SupervisorAsync();
        using var answer = await client.GetAsync("records/26-0001");
        var words = Pages.Words(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("The record could not be read", words, StringComparison.Ordinal);
        Assert.Contains("pass on this reference:", words, StringComparison.Ordinal);
        Assert.DoesNotContain("disk image", words, StringComparison.Ordinal);
    }

    private static string[] Range(int from, int to) => [.. Enumerable.Range(to, from - to + 1).Reverse().Select(number => IncidentId.Of(2026, number).Value)];

    private static async Task PutAsync(RecordHost host, int number, DateTimeOffset at, string officer, string scenario, IntakeState intake, bool fired = false, bool owned = false)
    {
        var by = new Person("id of " + officer, officer);
        var incident = Incident.From(new IncidentOpened(at, by, IncidentId.Of(2026, number), new ConversationId($"a:{number}"), "sample", "1.0.0")) with { Scenario = scenario, Intake = intake };
        if (fired) incident = incident.After(new TriggerFired(at, Person.Tool, "children", Domain.Guidance.Urgency.Urgent, "a child is or may be at risk"));
        if (owned) incident = incident.After(new IncidentAcknowledged(at.AddMinutes(6), Story.Inspector));
        var commit = new TurnCommit($"put-{number}", at, null, false, null, null, new Versioned<IncidentFile>(new IncidentFile(incident, AlertState.None), 0), [], [], []);
        Assert.IsType<CommitResult.Committed>(await host.Services.GetRequiredService<ITurnStore>().CommitAsync(commit, CancellationToken.None));
    }

    private sealed class BrokenStore : ITurnStore
    {
        public ValueTask<TurnState> LoadAsync(ConversationId? conversation, IncidentId? incident, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("database disk image is malformed");

        public ValueTask<IReadOnlyList<IncidentFile>> OpenIncidentsAsync(int most, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<IncidentFile>> UnownedIncidentsAsync(int most, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<Resemblance>> AlikeAsync(IncidentId incident, IReadOnlyList<Trait> traits, DateTimeOffset since, int most, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public ValueTask<IReadOnlyList<IncidentFile>> RecentIncidentsAsync(DateTimeOffset since, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<int> HighestIncidentNumberAsync(int year, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
