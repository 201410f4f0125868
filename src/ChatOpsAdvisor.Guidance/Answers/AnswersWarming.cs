using ChatOpsAdvisor.Domain.Guidance;
using Microsoft.Extensions.Hosting;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>Reads table and encoder while the host starts, and has them made where they are missing: the first question should not wait, and a fault is told at once.</summary>
internal sealed class AnswersWarming(IGuidanceShelf shelf, IAnswerFinder finder) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => finder.Find(shelf.Current, "is this thing on"), stoppingToken);
}
