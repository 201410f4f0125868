using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>Makes the encoder's file while the host starts, so that the first question waits at most for that. A failure is told at once, not at that question.</summary>
internal sealed class EncoderMaking(IGuidanceShelf shelf, string kept, ILogger<EncoderMaking> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => shelf.Current.Askings.Count == 0 ? Task.CompletedTask : Task.Run(Make, stoppingToken);

    private void Make()
    {
        try
        {
            EncoderPackage.Kept(kept);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            log.EncoderMissing(fault);
        }
    }
}
