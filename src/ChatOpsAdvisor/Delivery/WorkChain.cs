using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>Works through one chain, message by message, until it ends or its first message has to wait in the table.</summary>
internal sealed class WorkChain(IOutbox outbox, Chains chains, DeliverMessage deliver, Pace pace, Permits permits, TimeProvider time, ILogger<WorkChain> log)
{
    /// <summary>What an attempt may take before its lease runs out.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(12);

    /// <summary>True when something was given back, which a sweep may find due.</summary>
    public async Task<bool> RunAsync(string key, CancellationToken taking, CancellationToken stopping)
    {
        try
        {
            while (!taking.IsCancellationRequested && chains.First(key) is { } held)
            {
                if (!await SendAsync(held, taking, stopping))
                {
                    chains.Drop(key);
                    return true;
                }

                chains.RemoveFirst(key);
            }
        }
        catch (OperationCanceledException) when (taking.IsCancellationRequested)
        {
            // Shutting down: what was not settled is in the table still.
        }
#pragma warning disable CA1031 // The database failed. A sweep mends the chain; other chains go on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.ChainFaulted(fault);
            chains.Break(key);
        }

        return false;
    }

    /// <summary>Gives back what broken chains held. Should the database still fail, that is the sweep's fault to log.</summary>
    public async Task MendAsync()
    {
        foreach (var held in chains.Broken())
        {
            var now = time.GetUtcNow();
            await deliver.PostponeAsync(held, DeliveryEntries.Trace(held) with { Code = "not-settled", Until = now }, now);
            chains.Mend(held.Message.OrderKey);
        }
    }

    private async Task<bool> SendAsync(Held held, CancellationToken taking, CancellationToken stopping)
    {
        if (held.FromCommit)
        {
            var standing = await outbox.FindStandingAsync(held.Message, taking);
            if (standing is Standing.NotLeased) return true;
            if (standing is Standing.Behind) return await StepBackAsync(held);
        }

        var to = await outbox.FindReferenceAsync(held.Message.To, taking);
        if (!await WaitForPlaceAsync(held, to, taking)) return false;

        var permit = permits.For(held);
        await permit.WaitAsync(taking);
        try
        {
            return await deliver.RunAsync(held, to, chains.Successor, stopping);
        }
        finally
        {
            permit.Release();
        }
    }

    /// <summary>
    /// The one before it was committed and has not been handed over, or never will be. Giving both back puts them in order
    /// again; the caller sweeps at once.
    /// </summary>
    private async Task<bool> StepBackAsync(Held held)
    {
        var now = time.GetUtcNow();
        await deliver.PostponeAsync(held, DeliveryEntries.Trace(held, attempted: false) with { Code = "out-of-turn", Until = now }, now);
        return false;
    }

    /// <summary>Waits with the message in hand as long as its lease allows, and gives it back when that is not enough.</summary>
    private async Task<bool> WaitForPlaceAsync(Held held, ConversationReference? to, CancellationToken taking)
    {
        while (true)
        {
            var wait = to is null || (held.IsAlert && chains.Successor(held) is not null) ? TimeSpan.Zero : pace.TryLeave(to, held.IsAlert);
            var now = time.GetUtcNow();
            if (now + wait + Margin > held.LeasedUntil)
            {
                var trace = DeliveryEntries.Trace(held, attempted: false) with { Code = "waits-for-its-place", Until = now + wait };
                await deliver.PostponeAsync(held, trace, now + wait);
                return false;
            }

            if (wait == TimeSpan.Zero) return true;
            // Not a poll: the pace has said how long, on the injected clock, and stopping ends it.
            await Task.Delay(wait, time, taking);
        }
    }
}
