using System.CommandLine;
using System.Globalization;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Guidance.Import;
using ChatOpsAdvisor.Guidance.Packs;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Commands;

/// <summary>
/// "guidance import FILE --force NAME": makes an overlay of a force's own copy and says what was found in it and what was not.
/// Exit code 0 when it was written, 1 when it could not be, 2 when the command was not understood.
/// </summary>
internal static class GuidanceImportCommand
{
    private const int ReviewMonths = 6;

    /// <param name="settings">Asked for when the command runs, not before.</param>
    /// <param name="clock">Gives the day of the import.</param>
    public static Command Build(Func<IConfiguration> settings, TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "The force's own copy: Markdown, DOCX or PDF." };
        var force = new Option<string>("--force") { Description = "The force's name, e.g. \"Northshire\".", HelpName = "NAME", Required = true };
        var label = new Option<string?>("--label") { Description = "Which copy it is, e.g. \"V11, full\". Left out: the file's name.", HelpName = "TEXT" };
        var marking = new Option<string?>("--marking") { Description = "Its protective marking. Left out: the pack's.", HelpName = "TEXT" };
        var review = new Option<string?>("--review-by")
        {
            Description = $"When it is to be reviewed, e.g. 2027-05-23. Left out: {ReviewMonths} months from now.",
            HelpName = "DATE",
        };
        var root = new Option<string>("--to")
        {
            Description = "The folder of all overlays, below the program's home unless rooted.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "guidance/overlays",
        };
        var command = new Command("import", "Make an overlay of a force's own copy of the guidance.") { file, force, label, marking, review, root };
        review.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && DayOf(text) is null) result.AddError($"--review-by: {text} is no date such as 2027-05-23.");
        });
        force.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && ImportDocument.FolderName(name).Length == 0) result.AddError("--force: a name needs letters or digits.");
        });
        command.SetAction(parsed =>
        {
            var today = DateOnly.FromDateTime(UkTime.In(clock.GetUtcNow()).DateTime);
            var request = new ImportRequest(
                CallersPath.Of(parsed.GetRequiredValue(file)), parsed.GetRequiredValue(force), AppHome.Resolve(parsed.GetRequiredValue(root)),
                Given(parsed.GetValue(label)), Given(parsed.GetValue(marking)), today, DayOf(parsed.GetValue(review) ?? "") ?? today.AddMonths(ReviewMonths));
            return Run(request, settings(), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        });
        return command;
    }

    private static int Run(ImportRequest request, IConfiguration settings, TextWriter said, TextWriter faults)
    {
        var options = settings.GetSection(GuidanceOptions.Section).Get<GuidanceOptions>() ?? new GuidanceOptions();
        var pack = PackReader.Read(AppHome.Resolve(options.Pack), []);
        if (pack.Pack is null)
        {
            foreach (var fault in pack.Faults) faults.WriteLine(fault);
            return 1;
        }

        var outcome = ImportDocument.Run(request, pack.Pack);
        GuidanceImportReport.Write(request, outcome, pack.Pack, said);
        if (outcome.Refusal is null) return 0;
        faults.WriteLine($"{request.File}: {outcome.Refusal} Nothing was written.");
        return 1;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
