using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>What was done when, beside the guidance's lines.</summary>
public sealed record DebriefView(
    string Incident, string Scenario, IReadOnlyList<string> Times, IReadOnlyList<DebriefLine> Lines, int Noted, int Of, string Status) : ICardView
{
    [JsonIgnore]
    public string Card => "debrief";

    [JsonIgnore]
    public string Summary => $"{Incident}: debrief";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.DebriefView);
}
