using ChatOpsAdvisor.Domain.Turns;
using static ChatOpsAdvisor.Tests.Delivery.PostRoom;

namespace ChatOpsAdvisor.Tests.Delivery;

public sealed class ThrottleTests : IAsyncLifetime
{
    private readonly PostRoom _room = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_channel_that_asks_for_time_gets_it_for_everything_said_there()
    {
        await _room.KnowAsync(Chat);
        _room.Messenger.AnswerOnce(new DeliveryResult.Later(TimeSpan.FromSeconds(25), "429"));
        await _room.CommitAsync(Alert("1"));
        var other = Alert("2") with { Slot = "alert:26-0008" };
        await _room.CommitOnlyAsync(other);
        _room.Relay.Committed([other]);
        for (var second = 0; second < 24; second++) await PassAsync(1);
        Assert.Single(_room.Messenger.Attempts);
        // The second was in hand for a while and then given back; both come when the channel's time is over.
        for (var second = 0; second < 8; second++) await PassAsync(1);
        Assert.Equal(["1", "2"], _room.Messenger.Arrived.Order());
    }

    [Fact]
    public async Task A_burst_is_spread_over_the_limit_and_stays_in_order()
    {
        await _room.KnowAsync(Chat, "https://smba.example/uk/");
        var burst = Enumerable.Range(0, 30).Select(n => Reply($"{n:00}")).ToArray();
        await _room.CommitOnlyAsync(burst);
        _room.Relay.Committed(burst);
        // The clock here runs ahead of a slow disk: how many steps it takes is the machine's to say.
        for (var tenth = 0; tenth < 10_000 && _room.Messenger.Arrived.Count < burst.Length; tenth++) await PassAsync(0.1);
        Assert.Equal(burst.Select(message => message.Id), _room.Messenger.Arrived);
    }

    /// <summary>Chains that wait for the clock do not become idle, so the clock goes on in small steps instead.</summary>
    private async Task PassAsync(double seconds)
    {
        for (var n = 0; n < 50; n++) await Task.Yield();
        _room.Time.Advance(TimeSpan.FromSeconds(seconds));
        await _room.Relay.SweepAsync(default);
        for (var n = 0; n < 50; n++) await Task.Yield();
    }
}
