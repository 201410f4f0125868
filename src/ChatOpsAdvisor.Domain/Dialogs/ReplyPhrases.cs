using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for answers to the duty inspector.</summary>
internal static class ReplyPhrases
{
    public static string NobodyAsks => "No question of the duty inspector waits here. Nothing was sent. For a question of an older incident use its card.";

    public static string WhichQuestion(IEnumerable<OfficerQuestion> open) =>
        $"Several questions wait. Say which, for example “reply {open.First().Number}: …”. {string.Join(" ", open.Select(question => $"{question.Number}: “{Wording.Clip(question.Text, 80)}”"))}";

    public static string AnswerSent(IncidentId id, Person to) => $"Sent to {to.Name} ({id}).";
}
