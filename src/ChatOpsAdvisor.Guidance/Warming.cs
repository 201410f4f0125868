using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance;

/// <summary>
/// Does once, while the host starts, what takes a second or two the first time: the first officer's first message should not wait for it, and a
/// fault is told at once. It is a help, and its fault never keeps the host, which brings alerts, from running.
/// </summary>
/// <param name="what">For the log: "answers".</param>
/// <param name="shelf">Has the pack in use.</param>
/// <param name="warm">What the first message would do.</param>
/// <param name="log">Told when it failed.</param>
internal sealed class Warming(string what, IGuidanceShelf shelf, Action<GuidancePack> warm, ILogger<Warming> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(Warm, stoppingToken);

    private void Warm()
    {
        try
        {
            warm(shelf.Current);
        }
#pragma warning disable CA1031 // An escaped exception would stop the host; this one is logged, and whoever asks next meets it again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.NotWarmed(what, fault);
        }
    }
}
