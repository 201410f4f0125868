using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Tests.Delivery;

/// <summary>Calls below an alert: they go into its thread, and not at all once they are overtaken.</summary>
public sealed class CallTests : IAsyncDisposable
{
    private static readonly ConversationId Thread = new("19:inspectors@thread.tacv2;messageid=1");

    private readonly PostRoom _room = new();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static OutgoingMessage Call(string id, bool edit = false) => new(
        id, PostRoom.Channel, "call:1", Lane.Alert, new MessageContent(null, "{}"u8.ToArray(), "Not acknowledged"), Notify: !edit, PostRoom.Incident, Alert: null)
    {
        ThreadOf = $"alert:{PostRoom.Incident}",
        EditOnly = edit,
    };

    private async Task PostAlertAsync()
    {
        await _room.KnowAsync(PostRoom.Channel);
        _room.Messenger.Answer = (message, _, _) => Task.FromResult<DeliveryResult?>(message.Alert is null ? null : new DeliveryResult.Delivered(new PostedMessage(Thread, "1")));
        await _room.CommitAsync(PostRoom.Alert("alert"));
    }

    [Fact]
    public async Task A_call_is_said_in_the_thread_that_the_alert_opened()
    {
        await PostAlertAsync();
        await _room.CommitAsync(Call("call"));
        Assert.Equal(Thread, _room.Messenger.Attempts.Last().Message.To);
        await _room.CommitAsync(Call("over", edit: true));
        Assert.Equal(("over", true), (_room.Messenger.Attempts.Last().Message.Id, _room.Messenger.Attempts.Last().Earlier is not null));
    }

    [Fact]
    public async Task A_call_waits_for_the_alert_that_waits()
    {
        await _room.KnowAsync(PostRoom.Channel);
        _room.Messenger.AnswerAlways(new DeliveryResult.Later(null, "503"));
        await _room.CommitAsync(PostRoom.Alert("alert"));
        await _room.CommitAsync(Call("call"));
        Assert.DoesNotContain(_room.Messenger.Attempts, attempt => attempt.Message.Id == "call");

        _room.Messenger.Answer = (message, _, _) => Task.FromResult<DeliveryResult?>(message.Alert is null ? null : new DeliveryResult.Delivered(new PostedMessage(Thread, "1")));
        await _room.PassAsync(TimeSpan.FromMinutes(1));
        await _room.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Thread, _room.Messenger.Attempts.Single(attempt => attempt.Message.Id == "call").Message.To);
    }

    [Fact]
    public async Task A_call_that_was_answered_before_it_left_does_not_leave_and_nor_does_its_end()
    {
        await PostAlertAsync();
        _room.Messenger.AnswerAlways(new DeliveryResult.Later(null, "503"));
        await _room.CommitAsync(Call("call"));
        _room.Messenger.Heal();
        var before = _room.Messenger.Attempts.Count;
        await _room.CommitAsync(Call("over", edit: true));
        await _room.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(before, _room.Messenger.Attempts.Count);
        Assert.Equal(0, (await _room.Outbox.FiguresAsync(default)).Waiting);
    }

    [Fact]
    public async Task The_table_alone_knows_that_a_call_is_overtaken()
    {
        await PostAlertAsync();
        // The acknowledgement is on disk, and nobody has handed its message over yet.
        await _room.CommitOnlyAsync(Call("call"));
        await _room.CommitOnlyAsync(Call("over", edit: true));
        _room.Relay.Committed([Call("call")]);
        await _room.Relay.IdleAsync();
        Assert.DoesNotContain(_room.Messenger.Attempts, attempt => attempt.Message.Id == "call");
    }
}
