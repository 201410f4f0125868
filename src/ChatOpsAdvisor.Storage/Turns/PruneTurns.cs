using ChatOpsAdvisor.Storage.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Storage.Turns;

/// <summary>Forgets the keys of old turns, a few at a time. No channel delivers an activity again after days.</summary>
internal sealed class PruneTurns(Writer writer, TimeProvider time, IOptions<StorageOptions> options) : BackgroundService
{
    private const int AtATime = 500;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - options.Value.RememberTurnsFor;
        var all = 0;
        for (var pruned = AtATime; pruned == AtATime; all += pruned)
            pruned = await writer.RunAsync(tables => tables.Get<TurnTable>().Prune(before, AtATime), onDisk: null, cancellationToken);
        return all;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await hourly.WaitForNextTickAsync(stoppingToken)) await RunAsync(stoppingToken);
    }
}
