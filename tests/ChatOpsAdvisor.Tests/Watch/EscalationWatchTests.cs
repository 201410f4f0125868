using System.Net.Http.Json;
using System.Text.Json;
using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Tests.Conversations;
using ChatOpsAdvisor.Tests.Conversations.Golden;
using ChatOpsAdvisor.Watch;

namespace ChatOpsAdvisor.Tests.Watch;

/// <summary>The watch over escalations, on the real host with a clock that stands.</summary>
public sealed class EscalationWatchTests
{
    private static readonly IncidentId Id = new("26-0001");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_escalation_whose_due_time_is_gone_is_found_and_done_and_shows()
    {
        var clock = new StoryClock(new DateTimeOffset(2026, 7, 5, 20, 2, 0, TimeSpan.Zero));
        await using var night = await Night.BeginAsync(clock, []);
        await RaiseAsync(night);
        var outbox = night.Service<IOutbox>();
        Assert.True(await outbox.HasDueTimeAsync(Id, Escalation.Due, Stop));
        // Behind its back: as a fault of ours, or a hand in the database, would.
        await night.Service<ITurnStore>().CommitAsync(new TurnCommit("behind its back", clock.GetUtcNow(), null, false, null, null, null, [], [], [new DueTime(Id, Escalation.Due, At: null)]), Stop);
        var watch = night.Service<EscalationWatch>();

        clock.Advance(TimeSpan.FromMinutes(3.5));
        await night.Service<DueTimeSweep>().SweepAsync(Stop);
        await watch.LookAsync(Stop);
        Assert.Equal(0, watch.Last!.Overdue);
        Assert.Empty(await EscalatedAsync(night));

        clock.Advance(TimeSpan.FromMinutes(1));
        await watch.LookAsync(Stop);
        Assert.Equal(1, watch.Last!.Overdue);
        Assert.Single(await EscalatedAsync(night));
        Assert.True(await outbox.HasDueTimeAsync(Id, Escalation.Due, Stop));
        var said = Assert.Single(night.Log.Lines, line => line.Contains("had no due time", StringComparison.Ordinal));
        Assert.Contains("26-0001", said, StringComparison.Ordinal);
        Assert.DoesNotContain("PC Example", said, StringComparison.Ordinal);
        var health = await night.Http.GetFromJsonAsync<JsonElement>("health", Stop);
        Assert.Equal(("degraded", 1), (health.GetProperty("status").GetString(), health.GetProperty("escalations").GetProperty("overdue").GetInt32()));

        await watch.LookAsync(Stop);
        Assert.Equal(0, watch.Last!.Overdue);
        Assert.Single(await EscalatedAsync(night));
    }

    [Fact]
    public async Task A_late_escalation_whose_due_time_stands_is_the_sweeps_and_is_not_done_twice()
    {
        var clock = new StoryClock(new DateTimeOffset(2026, 7, 5, 20, 2, 0, TimeSpan.Zero));
        await using var night = await Night.BeginAsync(clock, []);
        await RaiseAsync(night);
        clock.Advance(TimeSpan.FromMinutes(5));
        await night.Service<EscalationWatch>().LookAsync(Stop);
        Assert.Equal(1, night.Service<EscalationWatch>().Last!.Overdue);
        Assert.Empty(await EscalatedAsync(night));
        await night.Service<DueTimeSweep>().SweepAsync(Stop);
        Assert.Single(await EscalatedAsync(night));
    }

    private static async Task RaiseAsync(Night night)
    {
        await using var chat = await night.People.OpenAsync("PC Example", Stop);
        await chat.SayAsync("they have got him outside a shop", cancellation: Stop);
        await chat.SayAsync("yes", cancellation: Stop);
    }

    private static async Task<IReadOnlyList<string>> EscalatedAsync(Night night) =>
        [.. (await night.RecordAsync(Id.Value)).Where(line => line.Entry.What == "alert-escalated").Select(line => line.Entry.What)];
}
