using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Commands;

/// <summary>"guidance evaluate": scores the answers and suggestions against files of questions and openings whose answers are known.</summary>
internal static class GuidanceEvaluateCommand
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <param name="settings">Asked for when the command runs, not before.</param>
    public static Command Build(Func<IConfiguration> settings)
    {
        var questions = new Option<FileInfo?>("--questions") { Description = "Lines of text, tab, paragraph ids (best first), WITHHELD or OUT-OF-SCOPE.", HelpName = "FILE" };
        var triage = new Option<FileInfo?>("--triage") { Description = "Lines of text, tab, planned, at_scene, posted_online or unclear.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print the scores as JSON." };
        var details = new Option<bool>("--details") { Description = "Print what was answered to each line." };
        var evaluate = new Command("evaluate", "Score answers and suggestions against files whose answers are known.") { questions, triage, json, details };
        evaluate.SetAction(parsed => GuidanceAskCommand.Read(settings(), parsed, pack =>
        {
            using var services = GuidanceAskCommand.Services(settings());
            var said = parsed.InvocationConfiguration.Output;
            (QuestionScores, double, List<EvaluationRow> Rows)? asked = parsed.GetValue(questions) is { } one ? Ask(pack, services.GetRequiredService<IAnswerFinder>(), Rows(one)) : null;
            (TriageScores, List<EvaluationRow> Rows)? opened = parsed.GetValue(triage) is { } two && services.GetService<IScenarioSuggester>() is { } suggester ? Suggest(pack, suggester, Rows(two)) : null;
            if (parsed.GetValue(triage) is not null && opened is null) parsed.InvocationConfiguration.Error.WriteLine("Nothing here suggests scenarios.");
            var scores = new EvaluationScores(asked?.Item1, opened?.Item1, asked?.Item2, parsed.GetValue(details) ? [.. asked?.Rows ?? [], .. opened?.Rows ?? []] : null);
            Print(said, parsed.GetValue(json), scores);
        }));
        return evaluate;
    }

    private static void Print(TextWriter said, bool json, EvaluationScores scores)
    {
        if (json) said.WriteLine(JsonSerializer.Serialize(scores, Json));
        else
            foreach (var line in (scores.Rows ?? []).Select(row => row.ToString()).Concat(scores.Lines())) said.WriteLine(line);
    }

    private static (QuestionScores, double, List<EvaluationRow>) Ask(GuidancePack pack, IAnswerFinder finder, List<(string Text, string[] Wanted)> rows)
    {
        // The first question reads encoder and table; it is no question of the file.
        if (finder.Find(pack, "is this thing on") is GuidanceAnswer.NotReady) throw new FormatException("The pack's askings are not learned yet, so nothing can be looked up: run guidance learn first.");
        var (marks, lines, times) = (new List<QuestionMark>(), new List<EvaluationRow>(), new List<double>());
        foreach (var (text, wanted) in rows)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = finder.Find(pack, text);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            marks.Add(QuestionMark.Of(wanted, answer));
            lines.Add(new EvaluationRow(text, string.Join(',', wanted), QuestionMark.Said(answer), marks[^1].Passed));
        }

        times.Sort();
        return (QuestionScores.Of(marks), times.Count == 0 ? 0 : Math.Round(times[times.Count / 2], 3), lines);
    }

    private static (TriageScores, List<EvaluationRow>) Suggest(GuidancePack pack, IScenarioSuggester suggester, List<(string Text, string[] Wanted)> rows)
    {
        var read = rows.Select(row => (row.Text, Wanted: row.Wanted[0], Said: suggester.Suggest(pack, row.Text).Scenario?.Replace('-', '_') ?? "unclear")).ToList();
        var lines = read.Select(row => new EvaluationRow(row.Text, row.Wanted, row.Said, row.Said == row.Wanted)).ToList();
        return (new TriageScores(
            read.Count,
            read.Count(row => row.Said == row.Wanted),
            read.Count(row => row.Said != row.Wanted && row.Said != "unclear"),
            read.Count(row => row.Said != row.Wanted && row.Said == "unclear")), lines);
    }

    private static List<(string Text, string[] Wanted)> Rows(FileInfo file)
    {
        var rows = new List<(string, string[])>();
        foreach (var (at, line) in File.ReadLines(CallersPath.Of(file.ToString())).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (line.Split('\t') is not [var text, var wanted]) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}:{at + 1}: is not a text, a tab and its answer"));
            rows.Add((text, wanted.Split(',', StringSplitOptions.TrimEntries)));
        }

        return rows;
    }
}
