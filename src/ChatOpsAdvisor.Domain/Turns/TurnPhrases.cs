using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What is said outside any dialog.</summary>
internal static class TurnPhrases
{
    public static string NotHere(IncidentId id) => $"{id} is not shared in this conversation. Type “join {id}” to share it here.";

    public static string NoSuch(IncidentId id) => $"There is no incident {id}. Please check the number.";
}
