using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One line of the checklist and its tick.</summary>
/// <param name="Number">Its place, counted from 1; 0 for a withheld line.</param>
/// <param name="DoneBy">"PC Example 20:55 GMT"; null while it is open.</param>
public sealed record ChecklistLine(string Item, int Number, string Text, string Source, bool Tool, bool Withheld, string? Note, bool Done, string? DoneBy);

/// <summary>The scenario's checklist, each line with its paragraph; a tap ticks, another takes it back.</summary>
public sealed record ChecklistView(
    string Incident,
    string Scenario,
    string? Notice,
    IReadOnlyList<ChecklistLine> Lines,
    int Done,
    int Of,
    string Status) : ICardView
{
    [JsonIgnore]
    public string Card => "checklist";

    [JsonIgnore]
    public string Summary => $"{Incident}: checklist, {Done} of {Of} done";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.ChecklistView);
}
