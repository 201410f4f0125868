using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for warnings and words of risk.</summary>
internal static class WarningPhrases
{
    public static string ActNow => "Before anything else";

    public static string Told(string by, IEnumerable<string> reasons) => $"Told by {by}: {string.Join("; ", reasons)}.";

    public static string GuidanceSilent => "The guidance does not speak of this";

    public static string PleaseRead => "Please read this now";

    /// <summary>Nothing is promised "before anything else" where the rule has nothing to say but its reason.</summary>
    public static string TitleOf(TriggerRule rule) => rule switch
    {
        { Advice: null } => $"Raised: {Phrases.UrgencyWord(rule.Urgency)}",
        { Urgency: Urgency.Urgent } => ActNow,
        _ => PleaseRead,
    };

    public static string NotRelevant => "Not relevant";

    public static string AnswersStand => "The answers say the same, so it stands.";

    public static string Wrote(FiredTrigger fired) => $"{fired.SaidBy} wrote {string.Join(", ", fired.Said.Select(said => $"“{said}”"))}.";

    public static string DismissedBy(string by) => $"Said by {by}. The urgency stays, and the duty inspector's card says what was said.";

    public static string DismissedAlready(string by) => $"Already said to be not relevant by {by}. Nothing was changed.";

    public static string Sentence(string reason) => $"{char.ToUpperInvariant(reason[0])}{reason[1..]}.";
}
