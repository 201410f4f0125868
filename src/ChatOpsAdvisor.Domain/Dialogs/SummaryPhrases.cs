namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for the end of an intake.</summary>
internal static class SummaryPhrases
{
    public static string ChangeNoted => "Changed. The summary above is up to date, and so is the duty inspector's card.";

    public static string NoHeading => "The guidance has no section for this";
}
