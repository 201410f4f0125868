using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Welcome, help, and the answers to what fits nowhere.</summary>
internal static class Menus
{
    public static void Welcome(Talk talk) => talk.Show(View(talk, MenuPhrases.WelcomeText, commands: []));

    public static void Help(Talk talk) => talk.Show(View(talk, MenuPhrases.HelpText, Commands.Help) with
    {
        Sections =
        [
            new HelpSection(MenuPhrases.MoreWords, [.. Commands.More, MenuPhrases.BoardHelp, .. MenuPhrases.ListCommands(talk.Pack)]),
            .. InspectorsWords(talk) is { Count: > 0 } lines ? new[] { new HelpSection(MenuPhrases.InspectorsWords, lines) } : [],
        ],
    });

    public static void NothingRuns(Talk talk) => talk.Show(View(talk, MenuPhrases.NothingRuns, commands: []));

    /// <summary>An intake still runs here: go on with it, or leave it and start another?</summary>
    public static void StillRunning(Talk talk, ScenarioDefinition? scenario)
    {
        talk.Show(new ConfirmView(
            talk.Open.Id.Value,
            MenuPhrases.StillRunning(talk.Open.Id),
            MenuPhrases.StillRunningText(talk.Open.Id),
            AskNumber: 0,
            [new ButtonView("resume", $"Go on with {talk.Open.Id}"), new ButtonView("start-new", "Start a new one", scenario?.Id ?? "")]));
    }

    public static IReadOnlyList<OptionView> ScenarioButtons(Talk talk, string? except) =>
        [.. talk.Pack.Scenarios.Where(scenario => scenario.Id != except).Select(scenario => new OptionView(scenario.Id, scenario.Title))];

    // Whom the force's settings keep from it is not told of it.
    private static List<string> InspectorsWords(Talk talk) =>
    [
        .. talk.Roles.May(talk.By, Act.Acknowledge) ? new[] { MenuPhrases.ChannelBoardHelp } : [],
        .. talk.Roles.May(talk.By, Act.HandOver) ? new[] { MenuPhrases.ShiftHelp } : [],
    ];

    private static WelcomeView View(Talk talk, string text, IReadOnlyList<string> commands) => new(
        text,
        talk.Pack.Gate is null ? [] : ScenarioButtons(talk, except: null),
        commands,
        talk is { IsCurrent: true, Top: not null } ? talk.Open.Id.Value : null,
        talk.Pack.Status);
}
