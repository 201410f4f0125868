using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What is said outside any dialog.</summary>
internal static class TurnPhrases
{
    public static string NotHere(IncidentId id) => $"There is no incident {id} in this conversation.";
}
