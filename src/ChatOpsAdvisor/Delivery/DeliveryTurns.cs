using System.Globalization;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// What the house is told about an alert on its way. The keys carry incident, place and version, so that each is told once
/// however often the relay says it, also after a restart.
/// </summary>
internal static class DeliveryTurns
{
    /// <param name="arrival">Which alert, where and when.</param>
    /// <param name="posted">Where exactly; null after a crash: the card's next version tells it.</param>
    public static IncomingTurn Delivered(AlertArrival arrival, PostedMessage? posted = null) => new IncomingTurn.AlertDelivered(
        arrival.TurnKey, arrival.At, arrival.Incident, arrival.Place, arrival.Version, posted is { Conversation: var thread } && thread != arrival.Place ? thread : null);

    /// <summary>It has waited for too long, and is still tried.</summary>
    public static IncomingTurn Late(OutgoingMessage message, AlertMark alert, DateTimeOffset now) =>
        new IncomingTurn.DeliveryFailed(Key("late", message, alert), now, alert.Incident, message.To, alert.Version, "late", Final: false);

    public static IncomingTurn GivenUp(OutgoingMessage message, AlertMark alert, string code, DateTimeOffset now) =>
        new IncomingTurn.DeliveryFailed(Key("given-up", message, alert), now, alert.Incident, message.To, alert.Version, code, Final: true);

    public static IncomingTurn TimePassed(DueTime due, DateTimeOffset now) => new IncomingTurn.TimePassed(due.TurnKey, now, due.Incident, due.Name);

    private static string Key(string what, OutgoingMessage message, AlertMark alert) =>
        string.Create(CultureInfo.InvariantCulture, $"alert-{what}:{alert.Incident}:{alert.Version}:{message.To}");
}
