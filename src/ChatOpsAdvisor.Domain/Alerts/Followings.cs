using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>
/// What is said beside the live card because of what happened: in the incident's thread to the inspectors, and to the
/// officers who share it. Policy, so that no dialog can forget it.
/// </summary>
public static class Followings
{
    /// <summary>Each reply says where it goes.</summary>
    /// <param name="context">Pack, routes, now.</param>
    /// <param name="incident">After the events.</param>
    /// <param name="events">What happened in this turn.</param>
    /// <param name="state">The alert after policy.</param>
    public static IReadOnlyList<Reply> Of(AlertContext context, Incident incident, IReadOnlyList<IncidentEvent> events, AlertState state) =>
        [.. events.SelectMany(happened => Of(context, incident, happened, state))];

    /// <summary>The slot in which a shift's handover card of an incident stands.</summary>
    public static string HandoverSlot(IncidentId incident, int number) => $"handover:{incident}:{number}";

    private static IEnumerable<Reply> Of(AlertContext context, Incident incident, IncidentEvent happened, AlertState state) => happened switch
    {
        IncidentAcknowledged { Taken: { } offer } taken => [.. InThread(state, FollowingPhrases.TakenOver(incident, offer, taken)), .. Landed(incident, offer, taken)],
        AcknowledgementWithdrawn withdrawn => InThread(state, FollowingPhrases.GivenBack(incident, withdrawn)),
        HandoverOffered { Shift: true } offered => [new Reply.Show(Briefs.Handover(context, incident, offered), HandoverSlot(incident.Id, offered.Number)) { To = offered.Where }],
        HandoverNotTaken untaken => InThread(state, FollowingPhrases.NotTaken(incident, untaken)),
        OfficerAsked asked => Cards(incident, incident.Questions.First(one => one.Number == asked.Number)),
        OfficerAnswered answered => Answer(incident, answered),
        // Of an alert that was raised in this very turn the card says it already.
        ReviewWanted wanted when state.Version > 1 => InThread(state, FollowingPhrases.LookAgain(incident, wanted)),
        _ => [],
    };

    private static IEnumerable<Reply> InThread(AlertState state, string text) => state.Places.Select(place => new Reply.Say(text) { To = place.Talk });

    // The card of a shift's handover stands where it was offered, and is done with.
    private static IEnumerable<Reply> Landed(Incident incident, HandoverOffer offer, IncidentAcknowledged taken) => offer.Shift
        ? [new Reply.Show(Briefs.Landed(incident, offer, taken), HandoverSlot(incident.Id, offer.Number)) { To = offer.Where }]
        : [];

    private static IEnumerable<Reply> Answer(Incident incident, OfficerAnswered answered)
    {
        if (incident.Questions.Find(one => one.Number == answered.Number) is not { } question) return [];
        return [new Reply.Say(FollowingPhrases.Answered(question, answered)) { To = question.Where }, .. Cards(incident, question)];
    }

    /// <summary>The question as it stands, in every conversation to which it was put.</summary>
    private static IEnumerable<Reply> Cards(Incident incident, OfficerQuestion question) => incident.Participants
        .Where(participant => participant.Since <= question.At)
        .Select(participant => participant.Conversation)
        .Distinct()
        .Select(conversation => new Reply.Show(OfficerQuestionView.Of(incident, question), $"asked:{incident.Id}:{question.Number}:{conversation}") { To = conversation });
}
