using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for a change of scenario.</summary>
internal static class ScenarioPhrases
{
    public static string ChangeKeepsAnswers => "Your answers and ticks are kept. Only what is new will be asked.";

    public static string SoundsLikeText => "Your answers and ticks are kept. Nothing changes until you tap.";

    public static string ScenarioOffered => "Another scenario?";

    public static string ChangedBy(ScenarioDefinition scenario, string by) => $"Changed to “{scenario.Title}” by {by}";

    public static string KeptBy(string by) => $"Kept as it was by {by}";

    public static string ScenarioNow(ScenarioDefinition scenario) => $"Changed to: {scenario.Title}";

    public static string AlreadyThat(ScenarioDefinition scenario) => $"It is already “{scenario.Title}”. Nothing was changed.";
}
