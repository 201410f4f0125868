using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Every sentence that alerts say to the officer.</summary>
internal static class AlertPhrases
{
    public static string Acknowledged(Incident incident, IncidentAcknowledged acknowledged, DateTimeOffset now) => acknowledged.Taken is { } offer
        ? offer.By.Id == acknowledged.By.Id ? $"{acknowledged.By.Name} keeps it, {UkTime.Near(acknowledged.At, now)} ({incident.Id})."
        : $"{acknowledged.By.Name} has taken over from {offer.By.Name}, {UkTime.Near(acknowledged.At, now)} ({incident.Id})."
        : $"{acknowledged.By.Name} acknowledged {UkTime.Near(acknowledged.At, now)} ({incident.Id}).";

    public static string Withdrawn(Incident incident, AcknowledgementWithdrawn withdrawn) =>
        $"NOT ACKNOWLEDGED any more ({incident.Id}): "
        + (withdrawn.By.Id == withdrawn.From.Id ? $"{withdrawn.By.Name} gave it back" : $"{withdrawn.By.Name} took it off {withdrawn.From.Name}")
        + $" at {UkTime.Clock(withdrawn.At)}. The duty inspectors' card calls again. If it cannot wait, use radio or phone.";

    public static string NoChannel(Incident incident) =>
        $"ALERT NOT SENT ({incident.Id}): no duty inspector's channel is set up. Use radio or phone to tell the duty inspector now.";

    public static string NotDelivered(Incident incident, AlertPlace place, string? desk, bool final) =>
        $"ALERT NOT DELIVERED ({incident.Id}): it did not reach the {place.Area} duty inspector's channel. Use radio or phone now"
        + (string.IsNullOrEmpty(desk) ? "." : $": {desk}.")
        + (final ? "" : " I keep trying and will say if it arrives.");

    public static string ArrivedAfterAll(Incident incident, AlertPlace place, DateTimeOffset now) =>
        $"The alert for {incident.Id} has now reached the {place.Area} duty inspector's channel ({UkTime.Clock(now)}). It is not an acknowledgement.";

    public static string NoExerciseChannel(Incident incident) =>
        $"No exercise channel is set up, so nobody was alerted ({incident.Id}). Everything else goes as it would.";

    public static string NotTheirs(Incident incident) => $"Not in your area any more: {string.Join(", ", AlertAreas.Of(incident))}";

    public static string CalledAgain => "Called again below";

    public static string OnRoster(string who, string area) => $"{who}, the roster for {area} has you on duty now. Please take it, or say who will.";

    public static string FallsTo(string who, string area) => $"{who}, nobody on the {area} roster has answered. Please take it, or say who will.";

    public static string NobodyToCall(string area) => $"The roster has nobody for {area} whom I can call. Whoever reads this: please take it, or say who will.";

    public static string AllCalled(string desk) => $"Everybody on the list was called. {OfficerTold(desk)}";

    /// <summary>The list was gone through while the channel was out of reach: whoever reads this is the first to see it.</summary>
    public static string NoneReached(IReadOnlyList<string> who, string desk) =>
        $"{(who.Count == 0 ? "Whoever reads this" : string.Join(", ", who))}: this channel could not be reached when you were to be called. Please take it, or say who will. {OfficerTold(desk)}";

    public static string AlsoMissed(IReadOnlyList<string> who) => $" {string.Join(", ", who)}: this channel could not be reached when you were to be called.";

    private static string OfficerTold(string desk) => $"The officer has been told to {(desk.Length == 0 ? "use radio or phone" : $"phone {desk}")}.";

    public static string Silent(Incident incident, string owner, TimeSpan since) =>
        $"A reminder for {owner}: {incident.Id} is urgent, and nothing was noted on it for {Lasting(since)}. {incident.Dealing.Name} is dealing.";

    /// <summary>
    /// "Called: Insp Sample 21:05 BST, Insp Example 21:08 BST"; empty when nobody was called. A call that waits for its channel
    /// is not said to have been made.
    /// </summary>
    public static string Called(AlertState state, DateTimeOffset now)
    {
        var calls = state.Escalation.Calls.Where(call => call.Kind is not CallKind.Desk).ToLookup(state.Missed);
        var desk = state.Escalation.Calls.Find(call => call.Kind is CallKind.Desk);
        string[] parts =
        [
            List("Called", calls[false]),
            List("Call not delivered yet", calls[true]),
            desk is null ? "" : $"Officer told {UkTime.Near(desk.At, now)} to {Phone(desk)}",
        ];
        return string.Join(". ", parts.Where(part => part.Length > 0));

        string List(string what, IEnumerable<Call> some) => string.Join(", ", some.Select(call =>
            $"{call.Who} {UkTime.Near(call.At, now)}{(call.Late is { } late ? $" (not delivered until {UkTime.Near(late, now)})" : "")}")) is { Length: > 0 } list ? $"{what}: {list}" : "";
    }

    public static string NobodyAnswers(Incident incident, Call desk, DateTimeOffset since, DateTimeOffset now) =>
        $"{(incident.Acknowledged is null ? "NOT ACKNOWLEDGED" : "NOT TAKEN OVER")} ({incident.Id}): nobody has answered since {UkTime.Near(since, now)}. {Capital(Phone(desk))} now.";

    public static string StillNobody(Incident incident, Call desk, TimeSpan since) =>
        $"Still not {(incident.Acknowledged is null ? "acknowledged" : "taken over")} ({incident.Id}) after {Lasting(since)}. If you have not: {Phone(desk)} now.";

    /// <summary>"9 min", "3 h 9 min".</summary>
    public static string Lasting(TimeSpan time) => time.TotalMinutes < 120 ? $"{(int)time.TotalMinutes} min" : $"{(int)time.TotalHours} h {time.Minutes} min";

    public static string Phone(Call desk) => desk.Who.Length == 0 ? "use radio or phone" : $"phone {desk.Who}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
