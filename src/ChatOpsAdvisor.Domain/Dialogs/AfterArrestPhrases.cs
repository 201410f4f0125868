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

    public static string StillOpen(int count) => $"{Lines(count)} still open. You can go on; please type why. Your reason goes on the record.";

    public static string OpenThen(int count) => count == 0 ? "Nothing on the list was open then." : count == 1 ? "1 line was open then:" : $"{count} lines were open then:";

    public static string ReasonGiven(string reason) => $"Reason given: “{reason}”";

    private static string Lines(int count) => count == 1 ? "1 line is" : $"{count} lines are";
}
