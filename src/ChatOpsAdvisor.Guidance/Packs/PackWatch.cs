using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Looks every few seconds whether the pack's folder was changed. Asked by looking, because a network share tells of nothing.</summary>
internal sealed class PackWatch(PackShelf shelf, TimeProvider time, ILogger<PackWatch> log) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    public void Look()
    {
        try
        {
            if (!shelf.Reload()) return;
            if (shelf.Faults.Count == 0) log.PackTaken(shelf.Current.Id, shelf.Current.Version);
            foreach (var fault in shelf.Faults) log.PackRefused(fault.ToString());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Being written just now, or the share is away: the pack in use stays, and it is looked at again.
            log.PackUnreadable(fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Look();
    }
}
