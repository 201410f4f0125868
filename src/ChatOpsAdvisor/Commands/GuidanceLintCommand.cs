using System.CommandLine;
using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Guidance.Answers;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Settings;
using Option = ChatOpsAdvisor.Domain.Guidance.Option;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance lint": reads a pack as the host would and explains every fault by file and line. Exit code 0 when it is sound.</summary>
internal static class GuidanceLintCommand
{
    /// <param name="settings">Asked for when the command runs, not before.</param>
    /// <param name="time">Whether the review is overdue is told by this clock.</param>
    public static Command Build(Func<IConfiguration> settings, TimeProvider time)
    {
        var folder = new Argument<DirectoryInfo?>("FOLDER") { Description = "The pack's folder; without one, that of the settings.", Arity = ArgumentArity.ZeroOrOne };
        var lint = new Command("lint", "Check a guidance pack: ids, citations, strength of wording, length, dates, references.") { folder };
        lint.SetAction(parsed => Run(parsed.GetValue(folder)?.FullName ?? PackFolder(settings()), Areas(settings()), time.GetUtcNow(), parsed.InvocationConfiguration.Output));
        return lint;
    }

    /// <summary>The pack of the settings.</summary>
    public static string PackFolder(IConfiguration settings) => AppHome.Resolve(settings.Read<GuidanceOptions>(GuidanceOptions.Section).Pack);

    /// <summary>The force areas of the settings, as options of a question.</summary>
    public static IReadOnlyList<Option> Areas(IConfiguration settings) =>
        [.. settings.Read<AlertOptions>(AlertOptions.Section).Areas.Select(area => new Option(area.Name, area.Name, []))];

    private static int Run(string folder, IReadOnlyList<Option> areas, DateTimeOffset now, TextWriter said)
    {
        if (!Directory.Exists(folder))
        {
            said.WriteLine($"{folder}: there is no such folder");
            return 1;
        }

        var reading = PackReader.Read(folder, areas);
        foreach (var fault in reading.Faults) said.WriteLine(fault);
        if (reading.Pack is not { } pack)
        {
            said.WriteLine($"{reading.Faults.Count} faults: the pack would be refused.");
            return 1;
        }

        said.WriteLine($"{pack.Id} {pack.Version}: sound.");
        said.WriteLine($"{pack.Paragraphs.Count} paragraphs, {Count(pack, Withheld.Full)} withheld, {Count(pack, Withheld.Part)} in part; {pack.Scenarios.Count} scenarios, {pack.Triggers.Count} triggers, {pack.Askings.Sum(group => group.Said.Count)} askings, {pack.Openings.Sum(group => group.Said.Count)} openings.");
        if (pack.Askings.Count > 0 && !AnswersRegistration.AreLearned(pack, AppHome.Resolve("guidance")))
            said.WriteLine("The askings are not learned as they stand: run guidance learn.");
        if (pack.ReviewBy is { } day)
            said.WriteLine((DateOnly.FromDateTime(UkTime.In(now).DateTime) > day ? "REVIEW OVERDUE since " : "Review by ") + day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) + ".");
        return 0;
    }

    private static int Count(GuidancePack pack, Withheld withheld) => pack.Paragraphs.Count(paragraph => paragraph.Withheld == withheld);
}
