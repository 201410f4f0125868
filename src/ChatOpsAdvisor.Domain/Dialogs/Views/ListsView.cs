using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>A list that can be opened, where the guidance has it, and the word that opens it when typed.</summary>
public sealed record ListOption(string Id, string Label, string Section, string Called);

/// <summary>An arrest is recorded: the lists for what comes now.</summary>
public sealed record ListsView(string Incident, string Title, string Text, IReadOnlyList<ListOption> Lists) : ICardView
{
    [JsonIgnore]
    public string Card => "lists";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.ListsView);
}
