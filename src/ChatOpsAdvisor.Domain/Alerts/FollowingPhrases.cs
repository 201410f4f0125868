using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Every sentence that is said in an incident's thread because of what happened.</summary>
internal static class FollowingPhrases
{
    private const int LongestQuote = 80;

    public static string TakenOver(Incident incident, HandoverOffer offer, IncidentAcknowledged taken) => taken.By.Id == offer.By.Id
        ? $"{taken.By.Name} keeps {incident.Id}, {UkTime.Clock(taken.At)}. {offer.To.Name} had not taken it."
        : $"{taken.By.Name} has taken {incident.Id} over from {offer.By.Name} at {UkTime.Clock(taken.At)}."
        + (offer.To.Name.Equals(taken.By.Name, StringComparison.OrdinalIgnoreCase) ? "" : $" It had been offered to {offer.To.Name}.");

    public static string GivenBack(Incident incident, AcknowledgementWithdrawn withdrawn) => withdrawn.By.Id == withdrawn.From.Id
        ? $"{withdrawn.By.Name} gave {incident.Id} back at {UkTime.Clock(withdrawn.At)}: “{withdrawn.Reason}”. Nobody owns it now."
        : $"{withdrawn.By.Name} took {withdrawn.From.Name}'s acknowledgement off {incident.Id} at {UkTime.Clock(withdrawn.At)}: “{withdrawn.Reason}”. Nobody owns it now.";

    public static string NotTaken(Incident incident, HandoverNotTaken untaken) =>
        $"{untaken.To.Name} has not taken {incident.Id} yet. It is still {incident.Acknowledged?.By.Name ?? "nobody"}'s."
        + (incident.NeedsOwner ? " From now on others are called; whoever presses “I've got this” has it." : "");

    public static string Answered(OfficerQuestion question, OfficerAnswered answered) => question.Answers.Count > 1
        ? $"{answered.By.Name} adds to answer {question.Number}, {UkTime.Clock(answered.At)}: “{answered.Text}”"
        : $"{answered.By.Name} answers {question.By.Name}, {UkTime.Clock(answered.At)}. “{Wording.Clip(question.Text, LongestQuote)}” – “{answered.Text}”";

    public static string LookAgain(Incident incident, ReviewWanted wanted) =>
        $"{incident.Id}: look at the risks again (para 5.1.3): {wanted.Reason}. Press “Risk review” on the card.";
}
