using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>What the next officer needs to know, and one tap to take over.</summary>
/// <param name="Exercise">"EXERCISE" on an exercise; empty on a real incident.</param>
/// <param name="Reasons">What makes it pressing, most pressing first.</param>
/// <param name="More">How many open lines are not named, and what to type to see them; empty when all are.</param>
/// <param name="Also">What is open beside lines and answers: a question of the duty inspector, another look at the risks.</param>
/// <param name="Decided">What was left undone, with the reason.</param>
/// <param name="PassOn">What a colleague types to come to this card.</param>
/// <param name="From">Who deals with it as this card shows it; the button carries it back.</param>
/// <param name="Closed">By whom and when; empty while it is open.</param>
public sealed record BriefView(
    string Incident,
    string Exercise,
    string Scenario,
    string Where,
    string Reported,
    string Dealing,
    string Inspector,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Lines,
    string More,
    IReadOnlyList<string> Also,
    string Unknown,
    IReadOnlyList<string> Decided,
    string PassOn,
    string From,
    bool CanTakeOver,
    bool Asking,
    bool HasChecklist,
    string Status,
    string Closed) : ICardView
{
    [JsonIgnore]
    public string Card => "colleague-brief";

    [JsonIgnore]
    public string Summary => $"{Incident}: brief";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.BriefView);
}
