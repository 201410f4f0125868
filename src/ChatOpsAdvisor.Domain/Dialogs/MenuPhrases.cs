using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for welcome, help and the start of an incident.</summary>
internal static class MenuPhrases
{
    public static string WelcomeText =>
        "I bring the national guidance on groups that confront people suspected of abusing children, and tell the duty inspector. Somebody in danger? Radio or 999 first.";

    public static string HelpText => "Tap what you have got, or type one of these words at any time.";

    public static string MoreWords => "More words";

    public static string InspectorsWords => "In the duty inspectors' channel";

    public static string BoardHelp => "board – open incidents that this chat shares or you have";

    public static string ChannelBoardHelp => "board – every open incident of the area";

    public static string ShiftHelp => "handover, handover to NAME – at the end of a shift: what you have, to whoever comes on";

    public static string NothingRuns => "Nothing is open here just now. What have you got?";

    public static string NewThings(ScenarioDefinition scenario) => $"New now: {scenario.Title.ToLowerInvariant()}";

    public static IEnumerable<string> ListCommands(GuidancePack pack) =>
        pack.AfterArrest.Count == 0 ? [] : [$"{string.Join(", ", pack.AfterArrest.Select(list => list.Called))} – lists for after an arrest"];

    public static string FirstThings => "First advice";

    public static string StillRunning(IncidentId id) => $"{id} is still open here";

    public static string StillRunningText(IncidentId id) => $"You can go on with it, or start a new one and come back with “resume {id}”.";
}
