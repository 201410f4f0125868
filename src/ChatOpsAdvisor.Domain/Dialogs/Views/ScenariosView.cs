using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>The scenarios to choose from: when the officer changes it, or when none was clear.</summary>
/// <param name="Lines">The nearest advice while none is chosen; empty otherwise.</param>
public sealed record ScenariosView(string Incident, string Title, string Text, IReadOnlyList<OptionView> Scenarios, IReadOnlyList<AdviceLine> Lines, int AskNumber, bool CanKeep) : ICardView
{
    [JsonIgnore]
    public string Card => "scenarios";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.ScenariosView);
}
