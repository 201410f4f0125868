using System.CommandLine;
using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance suggest "…"": what the bot would take an opening message for, and by which words. Starts nothing and keeps nothing.</summary>
internal static class GuidanceSuggestCommand
{
    /// <param name="settings">Asked for when the command runs, not before.</param>
    public static Command Build(Func<IConfiguration> settings)
    {
        var opening = new Argument<string>("OPENING") { Description = "The message, in quotation marks." };
        var suggest = new Command("suggest", "Show which scenario an opening message suggests, and the facts that it tells.") { opening };
        suggest.SetAction(parsed => Run(parsed.GetRequiredValue(opening), settings(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return suggest;
    }

    private static int Run(string opening, IConfiguration settings, TextWriter said, TextWriter faults)
    {
        var reading = PackReader.Read(GuidanceLintCommand.PackFolder(settings), GuidanceLintCommand.Areas(settings));
        if (reading.Pack is not { } pack)
        {
            foreach (var fault in reading.Faults) faults.WriteLine(fault);
            return 1;
        }

        using var services = GuidanceAskCommand.Services(settings);
        var suggestion = services.GetRequiredService<IScenarioSuggester>().Suggest(pack, opening);
        var title = pack.FindScenario(suggestion.Scenario)?.Title ?? (suggestion.IsGap ? "No section applies: confronted, left, nothing posted" : "Unclear: the bot asks");
        said.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} ({suggestion.Confidence:0.00})"));
        if (suggestion.Words.Count > 0) said.WriteLine($"because of: {string.Join(" / ", suggestion.Words)}");
        if (!suggestion.IsReport) said.WriteLine("Taken for a question, not a report.");
        foreach (var (fact, _, words) in suggestion.Facts) said.WriteLine($"{fact}: {words}");
        return 0;
    }
}
