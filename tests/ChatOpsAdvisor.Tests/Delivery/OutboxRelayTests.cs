using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using static ChatOpsAdvisor.Tests.Delivery.PostRoom;

namespace ChatOpsAdvisor.Tests.Delivery;

public sealed class OutboxRelayTests : IAsyncLifetime
{
    private static readonly DeliveryResult Busy = new DeliveryResult.Later(null, "502");

    private readonly PostRoom _room = new();

    public async ValueTask InitializeAsync() => await _room.KnowAsync(Chat);

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task What_was_committed_leaves_at_once_and_in_order()
    {
        await _room.CommitAsync(Reply("1"), Reply("2"), Reply("3"));
        Assert.Equal(["1", "2", "3"], _room.Messenger.Arrived);
        Assert.Equal(["delivered", "delivered", "delivered"], await _room.OutcomesAsync());
        Assert.Equal(0, (await _room.Outbox.FiguresAsync(default)).Waiting);
    }

    [Fact]
    public async Task What_a_dead_process_left_behind_is_swept_up()
    {
        await _room.CommitOnlyAsync(Reply("1"), Reply("2"));
        await _room.SweepAsync();
        Assert.Empty(_room.Messenger.Arrived);
        await _room.PassAsync(IOutbox.CommitLease);
        Assert.Equal(["1", "2"], _room.Messenger.Arrived);
    }

    [Fact]
    public async Task What_a_dead_process_left_behind_leaves_as_soon_as_the_next_one_starts()
    {
        await _room.CommitOnlyAsync(Reply("1"), Reply("2"));
        await using var next = _room.AfterKill();
        // No clock moves here: neither a lease nor the next sweep is waited for.
        await next.Relay.StartAsync(default);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (next.Messenger.Arrived.Count < 2) await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, patience.Token);
        Assert.Equal(["1", "2"], next.Messenger.Arrived);
        await next.Relay.StopAsync(default);
    }

    [Fact]
    public async Task Nothing_overtakes_a_message_that_was_put_off()
    {
        _room.Messenger.AnswerOnce(Busy);
        await _room.CommitAsync(Reply("1"), Reply("2"));
        await _room.CommitAsync(Reply("3"));
        Assert.Empty(_room.Messenger.Arrived);
        await _room.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(["1", "2", "3"], _room.Messenger.Arrived);
        Assert.Equal(["later", "delivered", "delivered", "delivered"], await _room.OutcomesAsync());
    }

    [Fact]
    public async Task Two_turns_that_hand_over_in_the_wrong_order_are_put_right()
    {
        await _room.CommitOnlyAsync(Reply("1"));
        await _room.CommitOnlyAsync(Reply("2"));
        _room.Relay.Committed([Reply("2")]);
        await _room.Relay.IdleAsync();
        _room.Relay.Committed([Reply("1")]);
        await _room.Relay.IdleAsync();
        await _room.SweepAsync();
        Assert.Equal(["1", "2"], _room.Messenger.Arrived);
    }

    [Fact]
    public async Task One_conversations_trouble_is_not_anothers()
    {
        var other = new ConversationId("a:2");
        await _room.KnowAsync(other);
        _room.Messenger.Answer = (message, _, _) => message.To == Chat ? throw new InvalidOperationException("broken") : Task.FromResult<DeliveryResult?>(null);
        await _room.CommitAsync(Reply("1"), Reply("2", other), Reply("3", other));
        Assert.Equal(["2", "3"], _room.Messenger.Arrived);
    }

    [Fact]
    public async Task A_message_without_a_reference_waits_and_is_not_lost()
    {
        await using var room = new PostRoom();
        await room.CommitAsync(Reply("1"));
        Assert.Empty(room.Messenger.Attempts);
        await room.KnowAsync(Chat);
        await room.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(["1"], room.Messenger.Arrived);
    }

    [Fact]
    public async Task A_later_message_of_a_slot_is_put_over_the_earlier_one()
    {
        await _room.CommitAsync(Reply("1", slot: "card"));
        await _room.CommitAsync(Reply("2", slot: "card"));
        Assert.Equal([null, "activity-1"], _room.Messenger.Attempts.Select(attempt => attempt.Earlier?.ActivityId));
    }

    [Fact]
    public async Task A_message_that_is_gone_is_posted_anew()
    {
        await _room.CommitAsync(Reply("1", slot: "card"));
        _room.Messenger.Answer = (_, earlier, _) => Task.FromResult<DeliveryResult?>(earlier is null ? null : new DeliveryResult.EarlierGone("404"));
        await _room.CommitAsync(Reply("2", slot: "card"));
        Assert.Equal(["1", "2"], _room.Messenger.Arrived);
        Assert.Equal(["delivered", "earlier-gone", "delivered"], await _room.OutcomesAsync());
        Assert.Equal("activity-2", (await _room.Outbox.FindPostedAsync("card", default))!.ActivityId);
    }

    [Fact]
    public async Task A_newer_message_supersedes_one_of_its_slot_that_has_not_left()
    {
        await _room.CommitAsync(Reply("0", slot: "card"));
        await _room.CommitAsync(Reply("1", slot: "card"), Reply("2"), Reply("3", slot: "card"));
        Assert.Equal(["0", "2", "3"], _room.Messenger.Arrived);
        Assert.Equal(["delivered", "superseded", "delivered", "delivered"], await _room.OutcomesAsync());
    }

    [Fact]
    public async Task The_first_message_of_a_slot_keeps_its_place_though_a_newer_one_waits()
    {
        await _room.CommitAsync(Reply("1", slot: "card"), Reply("2"), Reply("3", slot: "card"));
        Assert.Equal(["1", "2", "3"], _room.Messenger.Arrived);
        Assert.Equal(["delivered", "delivered", "delivered"], await _room.OutcomesAsync());
    }

    [Fact]
    public async Task What_can_never_arrive_is_kept_as_a_dead_letter_and_the_next_one_goes()
    {
        _room.Messenger.AnswerOnce(new DeliveryResult.Never("413", ConversationGone: false));
        await _room.CommitAsync(Reply("1"), Reply("2"));
        Assert.Equal(["2"], _room.Messenger.Arrived);
        Assert.Equal(1, (await _room.Outbox.FiguresAsync(default)).Dead);
        Assert.Equal(["given-up", "delivered"], await _room.OutcomesAsync());
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_is_not_written_to_again()
    {
        _room.Messenger.AnswerOnce(new DeliveryResult.Never("403", ConversationGone: true));
        await _room.CommitAsync(Reply("1"), Reply("2"));
        Assert.Single(_room.Messenger.Attempts);
        Assert.Equal(1, (await _room.Outbox.FiguresAsync(default)).Waiting);
    }

    [Fact]
    public async Task An_attempt_that_does_not_end_is_ended_and_made_again()
    {
        _room.Messenger.Answer = async (_, _, cancellation) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _room.Time, cancellation);
            return null;
        };
        await _room.CommitOnlyAsync(Reply("1"));
        _room.Relay.Committed([Reply("1")]);
        while (_room.Messenger.Attempts.IsEmpty) await Task.Yield();
        _room.Time.Advance(TimeSpan.FromSeconds(10));
        await _room.Relay.IdleAsync();
        _room.Messenger.Heal();
        await _room.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(["1"], _room.Messenger.Arrived);
        Assert.Equal(["later", "delivered"], await _room.OutcomesAsync());
    }

    [Fact]
    public async Task A_message_in_hand_is_not_sent_twice_by_a_sweep()
    {
        var gate = new TaskCompletionSource<DeliveryResult?>();
        _room.Messenger.Answer = (_, _, _) => gate.Task;
        await _room.CommitOnlyAsync(Reply("1"));
        _room.Relay.Committed([Reply("1")]);
        _room.Relay.Committed([Reply("1")]);
        _room.Time.Advance(TimeSpan.FromSeconds(5));
        await _room.Relay.SweepAsync(default);
        gate.SetResult(null);
        await _room.Relay.IdleAsync();
        _room.Relay.Committed([Reply("1")]);
        await _room.Relay.IdleAsync();
        Assert.Single(_room.Messenger.Attempts);
    }

    [Fact]
    public async Task The_host_finishes_what_is_on_its_way_and_takes_nothing_new()
    {
        var gate = new TaskCompletionSource<DeliveryResult?>();
        _room.Messenger.Answer = (_, _, _) => gate.Task;
        await _room.Relay.StartAsync(default);
        await _room.CommitOnlyAsync(Reply("1"), Reply("2"));
        _room.Relay.Committed([Reply("1"), Reply("2")]);
        while (_room.Messenger.Attempts.IsEmpty) await Task.Yield();
        var stop = _room.Relay.StopAsync(default);
        gate.SetResult(null);
        await stop;
        Assert.Equal(["1"], _room.Messenger.Arrived);
        Assert.Equal(1, (await _room.Outbox.FiguresAsync(default)).Waiting);
    }
}
