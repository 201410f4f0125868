using System.CommandLine;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Settings;
using ChatOpsAdvisor.Storage;
using ChatOpsAdvisor.Storage.Records;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance gaps": the questions that the pack did not answer, or answered beside the point, for its content owner. No names are in it.</summary>
internal static class GuidanceGapsCommand
{
    private const int Most = 1_000;

    /// <param name="settings">Asked for when the command runs, not before.</param>
    /// <param name="time">What "days" counts back from.</param>
    public static Command Build(Func<IConfiguration> settings, TimeProvider time)
    {
        var days = new Option<int>("--days") { Description = "How far back.", DefaultValueFactory = _ => 90 };
        var gaps = new Command("gaps", "List the questions that found no answer, or not the one that was meant. Names, addresses and numbers are taken out before anything is kept.") { days };
        gaps.SetAction((parsed, stop) => RunAsync(settings(), time.GetUtcNow().AddDays(-parsed.GetValue(days)), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, stop));
        return gaps;
    }

    private static async Task<int> RunAsync(IConfiguration settings, DateTimeOffset since, TextWriter said, TextWriter faults, CancellationToken cancellationToken)
    {
        try
        {
            await using var services = new ServiceCollection().AddLogging().AddSingleton(settings).AddStorage(settings.DatabaseAt()).BuildServiceProvider();
            var lines = await services.GetRequiredService<AskedReader>().GapsAsync(since, Most, cancellationToken);
            foreach (var line in lines)
                await said.WriteLineAsync($"{UkTime.Full(line.Question.At)}\t{(line.Helpful == false ? "not what was meant" : "silent")}\t{line.Question.Outcome}\t{line.Question.Pack}\t{line.Question.Text}");
            await said.WriteLineAsync(lines.Count == Most ? $"The newest {Most} are shown." : $"{lines.Count} since {UkTime.Full(since)}.");
            return 0;
        }
        catch (Exception fault) when (fault is DatabaseUnusableException or SettingsRefusedException)
        {
            await faults.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
