using ChatOpsAdvisor.Domain.Turns;
using static ChatOpsAdvisor.Tests.Delivery.PostRoom;

namespace ChatOpsAdvisor.Tests.Delivery;

public sealed class AlertTests : IAsyncLifetime
{
    private static readonly DeliveryResult Busy = new DeliveryResult.Later(null, "502");

    private readonly PostRoom _room = new();

    public async ValueTask InitializeAsync() => await _room.KnowAsync(Chat);

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task The_house_hears_once_that_a_version_is_there()
    {
        await _room.CommitAsync(Alert("1"));
        await _room.CommitAsync(Alert("2", version: 2));
        Assert.Equal([1, 2], _room.Door.Turns.Cast<IncomingTurn.AlertDelivered>().Select(told => told.Version));
    }

    [Fact]
    public async Task An_alert_that_can_never_arrive_is_told_at_once()
    {
        _room.Messenger.AnswerAlways(new DeliveryResult.Never("403", ConversationGone: false));
        await _room.CommitAsync(Alert("1"));
        var told = Assert.IsType<IncomingTurn.DeliveryFailed>(Assert.Single(_room.Door.Turns));
        Assert.Equal((Incident, Channel, 1, "403", true), (told.Incident, told.Place, told.Version, told.Code, told.Final));
    }

    [Fact]
    public async Task An_alert_that_waits_for_more_than_twenty_seconds_is_told_once_and_still_tried()
    {
        _room.Messenger.AnswerAlways(Busy);
        await _room.CommitAsync(Alert("1"));
        for (var second = 0; second < 20; second++) await _room.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Empty(_room.Door.Turns);

        for (var second = 0; second < 60; second++) await _room.PassAsync(TimeSpan.FromSeconds(1));
        var told = Assert.IsType<IncomingTurn.DeliveryFailed>(Assert.Single(_room.Door.Turns));
        Assert.False(told.Final);

        _room.Messenger.Heal();
        await _room.PassAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(["1"], _room.Messenger.Arrived);
        Assert.IsType<IncomingTurn.AlertDelivered>(_room.Door.Turns.Last());
    }

    [Fact]
    public async Task An_alert_that_nobody_ever_took_up_is_told_too()
    {
        await _room.CommitOnlyAsync(Alert("1"));
        await _room.PassAsync(TimeSpan.FromSeconds(21));
        Assert.IsType<IncomingTurn.DeliveryFailed>(Assert.Single(_room.Door.Turns));
    }

    [Fact]
    public async Task A_newer_version_takes_the_place_of_one_that_is_put_off_and_notifies_for_it()
    {
        _room.Messenger.AnswerAlways(new DeliveryResult.Later(null, "502"));
        await _room.CommitAsync(Alert("1"));
        _room.Messenger.Heal();
        await _room.CommitAsync(Alert("2", version: 2, notify: false));
        await _room.SweepAsync();
        Assert.Equal(["2"], _room.Messenger.Arrived);
        Assert.True(_room.Messenger.Attempts.Last().Message.Notify);
        Assert.Equal(["later", "superseded", "delivered"], await _room.OutcomesAsync());
        Assert.Equal(2, Assert.IsType<IncomingTurn.AlertDelivered>(Assert.Single(_room.Door.Turns)).Version);
    }

    [Fact]
    public async Task An_alert_is_tried_for_twelve_hours_and_then_told_as_given_up()
    {
        _room.Messenger.AnswerAlways(Busy);
        await _room.CommitAsync(Alert("1"));
        for (var half = 0; half < 24; half++)
        {
            Assert.DoesNotContain(_room.Door.Turns, told => told is IncomingTurn.DeliveryFailed { Final: true });
            await _room.PassAsync(TimeSpan.FromMinutes(30));
        }

        Assert.Contains(_room.Door.Turns, told => told is IncomingTurn.DeliveryFailed { Final: true, Code: "502" });
        Assert.Equal(1, (await _room.Outbox.FiguresAsync(default)).DeadAlerts);
    }

    [Fact]
    public async Task News_that_the_door_could_not_take_is_brought_again()
    {
        _room.Door.IsShut = true;
        await _room.CommitAsync(Alert("1"));
        Assert.Equal(["1"], _room.Messenger.Arrived);
        _room.Door.IsShut = false;
        await _room.SweepAsync();
        Assert.IsType<IncomingTurn.AlertDelivered>(Assert.Single(_room.Door.Turns));
    }

    [Fact]
    public async Task News_that_died_with_its_process_is_brought_by_the_next()
    {
        _room.Door.IsShut = true;
        await _room.CommitAsync(Alert("1"));
        await using var next = _room.AfterKill();
        await next.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(next.Messenger.Attempts);
        var told = Assert.IsType<IncomingTurn.AlertDelivered>(Assert.Single(next.Door.Turns));
        Assert.Equal((Incident, Channel, 1, Start), (told.Incident, told.Place, told.Version, told.At));
    }

    [Fact]
    public async Task News_is_forgotten_once_its_turn_is_saved()
    {
        await _room.CommitAsync(Alert("1"));
        var news = Assert.Single(await _room.Outbox.FindUntoldArrivalsAsync(10, default));
        await _room.SaveAsync(news.TurnKey);
        Assert.Empty(await _room.Outbox.FindUntoldArrivalsAsync(10, default));
    }

    [Fact]
    public async Task News_of_which_a_turn_was_saved_before_is_forgotten_when_it_is_told_again()
    {
        await _room.SaveAsync(new AlertArrival(Incident, Channel, 1, Start).TurnKey);
        await _room.CommitAsync(Alert("1"));
        Assert.IsType<CommitResult.Repeated>(await _room.TrySaveAsync(Assert.Single(await _room.Outbox.FindUntoldArrivalsAsync(10, default)).TurnKey));
        Assert.Empty(await _room.Outbox.FindUntoldArrivalsAsync(10, default));
    }

    [Fact]
    public async Task Alerts_do_not_wait_for_replies_to_make_room()
    {
        var gate = new TaskCompletionSource<DeliveryResult?>();
        _room.Messenger.Answer = (message, _, _) => message.Lane is Lane.Reply ? gate.Task : Task.FromResult<DeliveryResult?>(null);
        var replies = Enumerable.Range(0, 200).Select(n => Reply($"r{n}", new Domain.Shared.ConversationId($"a:{n}"))).ToArray();
        await _room.CommitOnlyAsync([.. replies, Alert("alert")]);
        _room.Relay.Committed([.. replies, Alert("alert")]);
        while (_room.Messenger.Arrived.IsEmpty) await Task.Yield();
        Assert.Equal(["alert"], _room.Messenger.Arrived);
        gate.SetResult(null);
        await _room.Relay.IdleAsync();
    }
}
