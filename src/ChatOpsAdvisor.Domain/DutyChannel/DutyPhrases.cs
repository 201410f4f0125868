using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>What is said in a duty inspector's channel.</summary>
public static class DutyPhrases
{
    public static string NotThisChannel => "That card belongs to no alert of this channel. Nothing was changed.";

    public static string NotYours(Act act, Person by) => $"{by.Name}: your force keeps {Naming(act)} to others. Nothing was changed, and the record says that it was tried.";

    /// <summary>Where there was nothing that it could have been done to, and so no record that would have it.</summary>
    public static string NotYoursAtAll(Act act, Person by) => $"{by.Name}: your force keeps {Naming(act)} to others. Nothing was changed.";

    /// <param name="route">Whose channel.</param>
    /// <param name="handsOver">False for somebody whom the force's settings keep from handing over.</param>
    public static string Channel(AlertRoute? route, bool handsOver = true) =>
        $"Alerts for {route?.Area ?? "this area"} are posted in this channel, one card an incident, kept up to date in place. Press “I've got this” on a card to own it. Type “board” for all open incidents, “who is on” for the roster{(handsOver ? ", “handover” at the end of a shift" : "")}. Questions and new notifications: write to me in a personal chat.";

    public static string IsClosed(Incident incident, Mark closed, DateTimeOffset now) =>
        $"{closed.By.Name} closed {incident.Id} at {UkTime.Near(closed.At, now)}. Nothing was changed.";

    public static string By(Person by, DateTimeOffset now) => $"{by.Name} {UkTime.Full(now)}";

    public static string FormLeft => "Put aside";

    public static string LeftBy(Person by, DateTimeOffset now) => $"{By(by, now)}. Nothing was changed.";

    public static string NobodyHasIt(Incident incident) => $"{incident.Id} is not acknowledged. Nothing was changed.";

    public static string GiveBackTitle(Incident incident) => $"Give {incident.Id} back";

    public static string GiveBackText(Person owner) => $"{owner.Name} has it. Afterwards nobody does: the card says “Not acknowledged” again and the officer is told.";

    public static string GivenBack(Incident incident) => $"{incident.Id} was given back";

    public static string HandToTitle(Incident incident) => $"Hand {incident.Id} to…";

    public static string HandToText => "It stays yours until the other inspector presses “I've got this” on the card.";

    public static string Offered(Incident incident, Successor to) => $"{incident.Id} offered to {to.Name}";

    public static string StaysYours(Person by) => $"It stays {by.Name}'s until it is taken with “I've got this” on the card.";

    public static string AskTitle(Incident incident) => $"Ask the officer, {incident.Id}";

    public static string AskText(Incident incident) => $"{incident.Dealing.Name} deals with it. No names needed. The answer comes back into this thread.";

    public static string Asked(Incident incident) => $"Asked the officer, {incident.Id}";

    public static string AnswerComesHere => "The answer comes into this thread. For anything that cannot wait, use radio or phone.";

    public static string DecideTitle(Incident incident) => $"Log a decision, {incident.Id}";

    public static string DecideText => "The first two are needed; the rest may stay empty. What is known is filled in: change it as you need.";

    public static string NoTime(string typed) => $"“{typed}” is no time of day. For example: 21:30. Nothing was logged.";

    public static string DecisionTitle(Incident incident, DecisionLogged logged) => $"Decision {logged.Number}, {incident.Id}{(logged.Late ? " – late entry" : "")}";

    public static string ReviewTitle(Incident incident) => $"Risk review, {incident.Id}";

    public static string NoReviewBefore => "The first review. What the officer told is filled in.";

    public static string ReviewSaved(Incident incident, RiskReview saved) => $"Risk review {saved.Version}, {incident.Id}";

    public static string NothingDifferent => "Looked at; nothing is different.";

    public static string DifferenceTo(RiskReview last) => $"What is different from review {last.Version}, {UkTime.Full(last.At)}. All of it is on the record.";

    public static string ShiftTitle(int count) => count == 1 ? "Hand over 1 open incident" : $"Hand over {count} open incidents";

    public static string ShiftOffered(Person by, Successor to, int count) => $"{by.Name} hands over to {to.Name}: {(count == 1 ? "1 incident" : $"{count} incidents")}";

    public static string EachTaken => "Each stays yours until it is taken with its own “I've got this”.";

    public static string EachWaits(Person by) => $"Each waits for its own “I've got this”, below. Until then it stays {by.Name}'s.";

    public static string WhoComes => "Who takes over? Type “handover to” and the name. Nothing was changed.";

    public static string ThatIsYou => "That is you. Type “handover to” and the name of whoever takes over. Nothing was changed.";

    public static string NothingToHandOver(Person by) => $"{by.Name} owns no open incident of this channel. There is nothing to hand over.";

    private static string Naming(Act act) => act switch
    {
        Act.Acknowledge => "owning an incident",
        Act.Decide => "decisions and risk reviews",
        Act.HandOver => "handing over",
        _ => "closing an incident",
    };
}
