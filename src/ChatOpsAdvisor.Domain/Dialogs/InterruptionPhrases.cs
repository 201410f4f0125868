using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for pause, resume and cancel.</summary>
internal static class InterruptionPhrases
{
    public static string PausedHere => "Paused here";

    public static string Paused => "Paused";

    public static string PausedText => "Everything said so far is kept. Go on when you are ready, on any device: tap Resume or type “resume”.";

    public static string Resumed => "Resumed";

    public static string CancelTitle => "Break off this intake?";

    public static string CancelText =>
        "What was said stays on the record. If the duty inspector has been alerted, their card will say that you broke off. Break off?";

    public static string SomebodyElseDeals(Incident incident) => $"{Phrases.Deals(incident)} ({incident.Id}). You share it.";

    public static string ListLeft(ScenarioDefinition list) => $"{list.Title}: left for now. Type “{list.Called}” to come back to it.";

    public static string PackChanged(GuidancePack pack) =>
        $"The guidance was updated to version {pack.Version} since this began. Your answers are kept; what is asked from here on is the new version's.";

    public static string CancelledBy(string by) => $"Broken off by {by}";

    public static string Cancelled(IncidentId id) => $"{id}: intake broken off. What was said is on the record. Type “start” for a new one, “resume {id}” to go back to it.";
}
