using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// Tries one message once and settles what became of it. The channel has no idempotency key: should the process die between
/// the channel's answer and its settlement, or the answer be lost, a new message shows twice. Edits repeat freely.
/// </summary>
internal sealed class DeliverMessage(IOutbox outbox, IMessenger messenger, TellHouse house, Pace pace, TimeProvider time, ILogger<DeliverMessage> log)
{
    private const string ThreadNotThere = "thread-not-there";

    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(10);

    /// <summary>True when the message is off the table. False when it waits on, and its chain with it.</summary>
    public async Task<bool> RunAsync(Held held, ConversationReference? to, Func<Held, string?> successor, CancellationToken stopping)
    {
        var message = held.Message;
        var earlier = message.Slot is null ? null : await outbox.FindPostedAsync(message.Slot, stopping);
        // The first message of a slot keeps its place in the chat, even when a newer one waits to replace it further down.
        if (earlier is null && !held.IsAlert) successor = _ => null;
        if (successor(held) is { } newer) return await SupersededAsync(held, DeliveryEntries.Trace(held, attempted: false) with { By = newer });

        if (message.EditOnly && earlier is null) return await DroppedAsync(held, "nothing-to-change");
        if (message.ThreadOf is { } root && earlier is null)
        {
            // A call that somebody has answered meanwhile must not leave: the table knows before the chain does.
            if (message.Slot is not null && await outbox.IsOvertakenAsync(message, stopping)) return await DroppedAsync(held, "overtaken");
            // Asked in this order: should the alert arrive in between, its thread is found.
            var awaited = message.Slot is not null && await outbox.IsAwaitedAsync(root, stopping);
            if (await outbox.FindPostedAsync(root, stopping) is { } below) message = message with { To = below.Conversation };
            else if (awaited) return await LaterAsync(held, after: null, ThreadNotThere, successor);
        }

        var result = await AttemptAsync(message, to, earlier, stopping);
        if (result is DeliveryResult.EarlierGone gone && earlier is not null)
        {
            await ForgetSlotAsync(held, gone);
            if (message.EditOnly) return await DroppedAsync(held, gone.Code);
            earlier = null;
            result = await AttemptAsync(message, to, earlier, stopping);
        }

        return result switch
        {
            DeliveryResult.Delivered delivered => await DeliveredAsync(held, delivered, earlier),
            DeliveryResult.Never never => await GivenUpAsync(held, never.Code, never.ConversationGone),
            DeliveryResult.Later later => await LaterAsync(held, later.After, later.Code, successor),
            // Nothing was to be replaced, so the channel contradicts itself.
            DeliveryResult.EarlierGone odd => await LaterAsync(held, after: null, odd.Code, successor),
            _ => throw new InvalidOperationException($"No delivery ends in {result.GetType().Name}."),
        };
    }

    /// <summary>The messenger's faults are outcomes of the attempt: this catch records and goes on, and no other does.</summary>
    private async Task<DeliveryResult> AttemptAsync(OutgoingMessage message, ConversationReference? to, PostedMessage? earlier, CancellationToken stopping)
    {
        if (to is null) return new DeliveryResult.Later(After: null, "no-reference");

        using var limit = new CancellationTokenSource(LongestAttempt, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            return await messenger.DeliverAsync(to, message, earlier, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            return new DeliveryResult.Later(After: null, "timeout");
        }
#pragma warning disable CA1031 // One message's fault must not stop the others.
        catch (Exception fault) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.AttemptFaulted(message.Id, fault);
            return new DeliveryResult.Later(After: null, "fault");
        }
    }

    private async Task<bool> DeliveredAsync(Held held, DeliveryResult.Delivered delivered, PostedMessage? earlier)
    {
        var now = time.GetUtcNow();
        var posted = delivered.Posted ?? earlier;
        var trace = DeliveryEntries.Trace(held) with
        {
            Activity = posted?.ActivityId,
            Thread = posted is not null && posted.Conversation != held.Message.To ? posted.Conversation.Value : null,
            Edited = earlier is not null ? true : null,
        };
        await outbox.SettleAsync(new Settlement.Delivered(held.Message, DeliveryEntries.Of(held, DeliveryEntries.Delivered, trace, now), posted), CancellationToken.None);
        // After the settlement, which keeps the news: should we die in between, an alert that is there is told of and not sent again.
        if (held.Message.Alert is { } alert) await house.TellAsync(DeliveryTurns.Delivered(new AlertArrival(alert.Incident, held.Message.To, alert.Version, now), posted));
        return true;
    }

    private async Task<bool> GivenUpAsync(Held held, string code, bool conversationGone)
    {
        var now = time.GetUtcNow();
        log.GivenUp(held.Message.Id, code);
        // Before the settlement: should we die in between, it is tried again and told again.
        if (held.Message.Alert is { } alert) await house.TellAsync(DeliveryTurns.GivenUp(held.Message, alert, code, now));
        var entry = DeliveryEntries.Of(held, DeliveryEntries.GivenUp, DeliveryEntries.Trace(held) with { Code = code }, now);
        await outbox.SettleAsync(new Settlement.Dead(held.Message, entry, conversationGone), CancellationToken.None);
        return true;
    }

    private async Task<bool> LaterAsync(Held held, TimeSpan? after, string code, Func<Held, string?> successor)
    {
        var now = time.GetUtcNow();
        var trace = DeliveryEntries.Trace(held) with { Code = code, RetryAfterSeconds = after?.TotalSeconds };
        if (after is { } asked) pace.Hold(held.Message.To, now + (asked < DeliverySchedule.LongestRetryAfter ? asked : DeliverySchedule.LongestRetryAfter));
        if (successor(held) is { } newer) return await SupersededAsync(held, trace with { By = newer });

        var schedule = held.Message.Lane is Lane.Alert ? DeliverySchedule.OfAlerts : DeliverySchedule.OfReplies;
        if (schedule.Next(held.Waiting.Attempts + 1, held.Waiting.Since, now, after) is not { } next)
            return await GivenUpAsync(held, code, conversationGone: false);

        await PostponeAsync(held, trace with { Until = next }, next);
        return false;
    }

    public Task PostponeAsync(Held held, AttemptTrace trace, DateTimeOffset until) => outbox.SettleAsync(
        new Settlement.Postponed(held.Message, DeliveryEntries.Of(held, DeliveryEntries.Later, trace, time.GetUtcNow()), until) { ForItsThread = trace.Code == ThreadNotThere }, CancellationToken.None);

    private async Task<bool> SupersededAsync(Held held, AttemptTrace trace)
    {
        var entry = DeliveryEntries.Of(held, DeliveryEntries.Superseded, trace, time.GetUtcNow());
        await outbox.SettleAsync(new Settlement.Superseded(held.Message, entry), CancellationToken.None);
        return true;
    }

    private Task<bool> DroppedAsync(Held held, string code) => SupersededAsync(held, DeliveryEntries.Trace(held, attempted: false) with { Code = code });

    private Task ForgetSlotAsync(Held held, DeliveryResult.EarlierGone gone) => outbox.SettleAsync(
        new Settlement.SlotForgotten(held.Message, DeliveryEntries.Of(held, DeliveryEntries.EarlierGone, DeliveryEntries.Trace(held) with { Code = gone.Code }, time.GetUtcNow())),
        CancellationToken.None);
}
