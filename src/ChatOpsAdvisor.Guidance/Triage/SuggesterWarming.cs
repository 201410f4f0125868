using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.Hosting;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>Learns the pack's openings while the host starts: the first officer's first message is not the one to wait a second for it.</summary>
internal sealed class SuggesterWarming(IGuidanceShelf shelf, IScenarioSuggester suggester) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => suggester.Suggest(shelf.Current, "a group is on its way"), stoppingToken);
}
