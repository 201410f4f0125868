using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One answer as the summary shows it.</summary>
/// <param name="Open">True for what is not known, skipped or not asked: it stands out.</param>
public sealed record AnswerLine(string Label, string Answer, string? By, bool Open);

/// <summary>What was told, with a way to change it.</summary>
/// <param name="Changeable">The questions whose answers can be changed from here.</param>
/// <param name="Closed">By whom and when; empty while the incident is open.</param>
/// <param name="Finished">False when asked for in the middle of an intake.</param>
public sealed record SummaryView(
    string Incident,
    string Scenario,
    string Heading,
    IReadOnlyList<AnswerLine> Answers,
    IReadOnlyList<OptionView> Changeable,
    int OpenPoints,
    bool Finished,
    string Status,
    string Closed) : ICardView
{
    [JsonIgnore]
    public string Card => "summary";

    [JsonIgnore]
    public string Summary => $"{Incident}: summary";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.SummaryView);
}
