using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>
/// What changed since an inspector last looked, a short line each. What inspectors do themselves is no news to them. Before
/// anybody looked all is new; then only a change of scenario is told.
/// </summary>
internal static class Changes
{
    /// <summary>More than this on a card is a list, not a glance.</summary>
    private const int MostLines = 5;

    private const int LongestLine = 120;

    public static ImmutableList<AlertNews> After(AlertState state, GuidancePack pack, Incident incident, IReadOnlyList<IncidentEvent> events)
    {
        var news = state.News;
        foreach (var happened in events)
        {
            if (Line(pack, incident, happened) is not var (about, text) || (state.LookedAt is null && happened is not ScenarioChosen)) continue;
            news = news.RemoveAll(one => one.About == about).Add(new AlertNews(about, text, happened.At));
        }

        return news;
    }

    /// <summary>The newest lines as a card has them, newest first, and what stands for the rest.</summary>
    public static (IReadOnlyList<string> Lines, string More) Shown(AlertContext context, AlertState state)
    {
        var lines = state.News.Reverse().Take(MostLines).Select(one => $"{Shared.UkTime.Near(one.At, context.Now)} {Wording.Clip(one.Text, LongestLine)}").ToList();
        return (lines, state.News.Count > MostLines ? $"and {state.News.Count - MostLines} more" : "");
    }

    private static (string About, string Text)? Line(GuidancePack pack, Incident incident, IncidentEvent happened) => happened switch
    {
        // The scenario is told by its own event; as an answer it would be told twice.
        FactRecorded { FactId: "scenario" } => null,
        // What was passed over is no news: the card shows what is open.
        FactRecorded { Answer: Answer.Skipped } => null,
        FactRecorded recorded when AlertCard.QuestionOf(pack, incident, recorded.FactId) is { } question =>
            (recorded.FactId, $"{question.Label}: {Wording.Of(question, recorded.Answer, recorded.At)}"),
        TriggerFired fired => ($"trigger:{fired.Trigger}", $"New: {fired.Reason}"),
        ScenarioChosen { Before: { } before } chosen => ("scenario", $"Scenario: {Title(pack, before)} → {Title(pack, chosen.Scenario)}"),
        IntakeFinished => ("intake", "All questions asked"),
        IntakeCancelled => ("intake", "The officer broke the intake off"),
        IntakeResumed => ("intake", "The officer goes on with the intake"),
        DealingChanged changed => ("dealing", $"Dealing: {changed.To.Name}"),
        OfficerAnswered answered => ($"question:{answered.Number}", $"Officer's answer {answered.Number}: {answered.Text}"),
        HandoverNotTaken untaken => ("offer", $"Not taken by {untaken.To.Name}"),
        IncidentClosed closed => ("closed", $"Closed by {closed.By.Name}"),
        IncidentReopened opened => ("closed", $"Opened again by {opened.By.Name}"),
        _ => null,
    };

    private static string Title(GuidancePack pack, string scenario) => pack.FindScenario(scenario)?.Title ?? scenario;
}
