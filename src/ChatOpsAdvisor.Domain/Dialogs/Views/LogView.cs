using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One entry of a log.</summary>
/// <param name="By">"PC Example 20:52 GMT".</param>
public sealed record LogLine(int Number, string By, string What, string? Detail);

/// <summary>A log with what was entered, and the next entry in two taps.</summary>
/// <param name="Reminder">What not to say to a group; the tool's own. Null where there is nothing to remind of.</param>
/// <param name="Earlier">How many entries are not shown; null when all are.</param>
/// <param name="Ask">What the next tap says.</param>
/// <param name="Chosen">What the first tap said; null before it.</param>
/// <param name="Verb">What the next tap sends.</param>
/// <param name="OpenVerb">What opens the log anew, to begin the entry again.</param>
/// <param name="How">The id of what the first tap said; empty before it.</param>
/// <param name="Entry">The number that the next entry would get: a double tap is known by it.</param>
public sealed record LogView(
    string Incident,
    string Title,
    string Basis,
    string? Reminder,
    IReadOnlyList<LogLine> Entries,
    string? Earlier,
    string Ask,
    string? Chosen,
    IReadOnlyList<OptionView> Options,
    string Verb,
    string OpenVerb,
    string How,
    int Entry) : ICardView
{
    [JsonIgnore]
    public string Card => "log";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.LogView);
}
