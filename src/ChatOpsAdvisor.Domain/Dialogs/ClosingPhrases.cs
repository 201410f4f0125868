using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for closing and reopening.</summary>
internal static class ClosingPhrases
{
    public static string ReopenWhich => "Which incident? Type its number with it, for example: reopen 26-0007.";

    public static string ClosedBy(Incident incident, DateTimeOffset now) =>
        $"{incident.Closed!.By.Name} closed {incident.Id} at {UkTime.Near(incident.Closed.At, now)}. Type “reopen {incident.Id}” to open it again.";

    public static string IsClosed(IncidentId id) => $"{id} is closed";

    public static string ClosedNothingChanged(Incident incident, DateTimeOffset now) =>
        $"{incident.Closed!.By.Name} closed it at {UkTime.Near(incident.Closed.At, now)}. Nothing was changed. Type “reopen {incident.Id}” to open it again.";

    public static string NotClosed(IncidentId id) => $"{id} is not closed. Nothing was changed.";

    public static string OpenedAgain(Person by, DateTimeOffset now) => $"Opened again by {by.Name} at {UkTime.Clock(now)}";

    public static string ReopenedBy(Person by, IncidentId id) => $"{by.Name} opened {id} again.";

    public static string Reopened(IncidentId id) => $"{id} is open again. Everything is as it was.";

    public static string NotYoursToClose(Person by) => $"{by.Name}: your force keeps closing and reopening to others. Nothing was changed, and the record says that it was tried.";
}
