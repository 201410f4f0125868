using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for the lists for after an arrest.</summary>
internal static class AfterArrestPhrases
{
    public static string ArrestRecorded => "An arrest is recorded";

    public static string ListsText => "These lists are for what comes now. They belong to the same incident; nothing that is known is asked again.";

    public static string ReleaseTitle => "Release";

    public static string NothingOpen => "Nothing on the list above is open.";

    public static string AfterRelease => "After the release";

    public static string Section(ScenarioDefinition list) => list.Checklist.All(item => item.Withheld) ? $"Section {list.Section}: withheld" : $"Section {list.Section}";

    public static string ListDone(ScenarioDefinition list) => $"{list.Title}: all asked. The list above is up to date.";

    public static string ReleasedBy(string by) => $"Release recorded by {by}";

    /// <param name="count">How many lines are open.</param>
    /// <param name="without">How many of them have no reason of their own.</param>
    public static string StillOpen(int count, int without) => $"{Lines(count)} still open. You can go on" + (without, count) switch
    {
        (0, _) => count == 1 ? "; its reason is on the record." : "; each has its reason on the record.",
        (1, 1) => "; please type why. Your reason goes on the record.",
        var (some, all) when some == all => "; please type why. Your reason goes on the record for each of them; for a reason of its own, say “Not done…” on the line above first.",
        _ => $"; please type why. Your reason goes on the record for the {(without == 1 ? "one" : without)} without a reason of its own.",
    };

    public static string OpenThen(int count) => count == 0 ? "Nothing on the list was open then." : count == 1 ? "1 line was open then:" : $"{count} lines were open then:";

    public static string ReasonGiven(string reason) => $"Reason given: “{reason}”";

    public static string ReasonForTheOthers(string reason) => $"Reason given for the others: “{reason}”";

    private static string Lines(int count) => count == 1 ? "1 line is" : $"{count} lines are";
}
