using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for sharing, joining and handing over.</summary>
internal static class SharingPhrases
{
    public static string NoPlace => "place not known";

    public static string StillAsking => "questions not finished";

    public static string YouDeal => "You deal with it";

    public static string NoArea => "force area not known";

    public static string Area(string areas) => $"force area: {areas}";

    public static string Online(string platform) => $"online: {platform}";

    public static string PassOn(IncidentId id) => $"To pass it on, a colleague types “join {id}” to me in Teams and taps “Take over”.";

    public static string GoOnWith(IncidentId id) => $"Go on with {id}";

    public static string ShareHere(IncidentId id) => $"Open {id} here";

    public static string MineText(int count) => count switch
    {
        0 => "You have no open incident. Type “start” for a new one, or “join” with a number for a colleague's.",
        1 => "One open incident.",
        _ => $"{count} open incidents, newest first.",
    };

    public static string NoSuchIncident(IncidentId id) => $"There is no incident {id}. Please check the number with your colleague.";

    public static string SharedAlready(IncidentId id) => $"{id} is shared here already.";

    public static string Joined(Person by, IncidentId id) => $"{by.Name} joined {id} and sees the same cards.";

    public static string YouJoined(Incident incident, string area) =>
        $"You share {incident.Id} from now on, and the others were told. {char.ToUpperInvariant(area[0])}{area[1..]}; it can be shared from any area.{(incident.IsExercise ? " This is an exercise." : "")}";

    public static string TookOver(Person by, IncidentId id, Person before) => $"{by.Name} deals with {id} from now on, in place of {before.Name}.";
}
