using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for the text for the log.</summary>
internal static class PastePhrases
{
    public static string PasteFoot(IncidentId id, DateTimeOffset now) => $"As of {UkTime.Full(now)}. Remarks and reasons are on the record of {id} only.";

    public static string PasteLeft(int lines) => $"({lines} more lines are on the record.)";

    public static string PasteUnknown(IReadOnlyList<Question> unknown) => $"Not known: {string.Join(", ", unknown.Select(question => question.Label))}.";

    public static string PasteUnanswered(int questions) => questions == 1 ? "1 question of the duty inspector has no answer." : $"{questions} questions of the duty inspector have no answer.";

    public static string PasteReview => "Another look at the risks is wanted.";

    public static string PasteOpen(int lines) => lines == 1 ? "1 checklist line is open." : $"{lines} checklist lines are open.";
}
