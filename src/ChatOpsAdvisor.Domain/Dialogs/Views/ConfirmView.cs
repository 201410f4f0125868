using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>A button with the verb it sends.</summary>
/// <param name="Scenario">The scenario that a "start-new" is to begin with; empty to ask.</param>
public sealed record ButtonView(string Verb, string Label, string Scenario = "");

/// <summary>A short notice with its buttons: cancel?, paused, start anew?</summary>
/// <param name="AskNumber">The asking it belongs to; an older one is an old card.</param>
public sealed record ConfirmView(string? Incident, string Title, string Text, int AskNumber, IReadOnlyList<ButtonView> Buttons) : ICardView
{
    [JsonIgnore]
    public string Card => "confirm";

    [JsonIgnore]
    public string Summary => Incident is null ? Title : $"{Incident}: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.ConfirmView);
}
