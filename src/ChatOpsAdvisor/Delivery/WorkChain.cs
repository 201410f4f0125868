using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>Works through one chain, message by message, until it ends or its first message has to wait in the table.</summary>
internal sealed class WorkChain(IOutbox outbox, Chains chains, DeliverMessage deliver, Pace pace, Permits permits, TimeProvider time, ILogger<WorkChain> log)
{
    /// <summary>What an attempt may take before its lease runs out.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(12);

    public async Task RunAsync(string key, CancellationToken taking, CancellationToken stopping)
    {
        try
        {
            while (!taking.IsCancellationRequested && chains.First(key) is { } held)
            {
                if (!await SendAsync(held, taking, stopping))
                {
                    chains.Drop(key);
                    return;
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
        // Gone already, or not ours because an earlier one waits in the table: the sweep brings it in order.
        if (held.FromCommit && !await outbox.IsLeasedAsync(held.Message, taking)) return true;

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

    /// <summary>Waits with the message in hand as long as its lease allows, and gives it back when that is not enough.</summary>
    private async Task<bool> WaitForPlaceAsync(Held held, ConversationReference? to, CancellationToken taking)
    {
        while (true)
        {
            var wait = to is null || chains.Successor(held) is not null ? TimeSpan.Zero : pace.TryLeave(to, held.IsAlert);
            var now = time.GetUtcNow();
            if (now + wait + Margin > held.LeasedUntil)
            {
                var trace = DeliveryEntries.Trace(held, attempted: false) with { Code = "waits-for-its-place", Until = now + wait };
                await deliver.PostponeAsync(held, trace, now + wait);
                return false;
            }

            if (wait == TimeSpan.Zero) return true;
            await Task.Delay(wait, time, taking);
        }
    }
}
