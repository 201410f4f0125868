using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Every sentence that alerts say to the officer.</summary>
internal static class AlertPhrases
{
    public static string Acknowledged(Incident incident, IncidentAcknowledged acknowledged, DateTimeOffset now) => acknowledged.Taken is { } offer
        ? $"{acknowledged.By.Name} has taken over from {offer.By.Name}, {UkTime.Near(acknowledged.At, now)} ({incident.Id})."
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
}
