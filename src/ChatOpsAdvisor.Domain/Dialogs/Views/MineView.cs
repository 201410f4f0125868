using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One of somebody's open incidents.</summary>
/// <param name="Verb">"resume" where it is shared here, "join" where it lives in another conversation.</param>
public sealed record MineLine(string Incident, string Reported, string State, string Verb, string Label);

/// <summary>Somebody's open incidents, newest first, each with a button to go on.</summary>
/// <param name="More">How many are not shown; empty when all are.</param>
public sealed record MineView(IReadOnlyList<MineLine> Lines, string Text, string More) : ICardView
{
    [JsonIgnore]
    public string Card => "mine";

    [JsonIgnore]
    public string Summary => "Your open incidents";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.MineView);
}
