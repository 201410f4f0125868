using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Records;

/// <summary>States and names as the pages say them.</summary>
internal static class PageWords
{
    public static string Of(IntakeState state) => state switch
    {
        IntakeState.Running => "Intake running",
        IntakeState.Finished => "Intake finished",
        IntakeState.Cancelled => "Cancelled",
        _ => state.ToString(),
    };

    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "URGENT",
        Urgency.High => "HIGH",
        Urgency.Note => "Note",
        _ => "Routine",
    };

    public static string Of(PlaceState state) => state switch
    {
        PlaceState.Sending => "alert on its way since",
        PlaceState.Delivered => "alert in the channel since",
        _ => "alert NOT delivered as of",
    };

    /// <summary>The scenario's title in a pack; without it, its id made readable.</summary>
    public static string Scenario(GuidancePack? pack, string? id) =>
        id is null ? "Not chosen yet" : pack?.FindScenario(id)?.Title ?? Readable(id);

    /// <summary>"at-scene" → "At scene".</summary>
    public static string Readable(string id)
    {
        var words = id.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "?" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
