using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Welcome, help, and the answers to what fits nowhere.</summary>
internal static class Menus
{
    public static void Welcome(Talk talk) => talk.Show(View(talk, Phrases.WelcomeText, commands: []));

    public static void Help(Talk talk) => talk.Show(View(talk, Phrases.HelpText, [.. Commands.Help, .. Commands.More, .. Phrases.ListCommands(talk.Pack)]));

    public static void NothingRuns(Talk talk) => talk.Show(View(talk, Phrases.NothingRuns, commands: []));

    /// <summary>An intake still runs here: go on with it, or leave it and start another?</summary>
    public static void StillRunning(Talk talk, ScenarioDefinition? scenario)
    {
        talk.Show(new ConfirmView(
            talk.Open.Id.Value,
            Phrases.StillRunning(talk.Open.Id),
            Phrases.StillRunningText(talk.Open.Id),
            AskNumber: 0,
            [new ButtonView("resume", $"Go on with {talk.Open.Id}"), new ButtonView("start-new", "Start a new one", scenario?.Id ?? "")]));
    }

    public static IReadOnlyList<OptionView> ScenarioButtons(Talk talk, string? except) =>
        [.. talk.Pack.Scenarios.Where(scenario => scenario.Id != except).Select(scenario => new OptionView(scenario.Id, scenario.Title))];

    private static WelcomeView View(Talk talk, string text, IReadOnlyList<string> commands) => new(
        text,
        talk.Pack.Gate is null ? [] : ScenarioButtons(talk, except: null),
        commands,
        talk is { IsCurrent: true, Top: not null } ? talk.Open.Id.Value : null,
        talk.Pack.Status);
}
