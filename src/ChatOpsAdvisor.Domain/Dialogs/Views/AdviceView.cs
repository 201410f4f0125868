using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One line of advice with what stands behind it.</summary>
/// <param name="Source">"Para 5.1.5 · should", or that it is the tool's own.</param>
/// <param name="Withheld">A grey line: the text is withheld.</param>
public sealed record AdviceLine(string Text, string Source, bool Tool, bool Withheld, string? Note)
{
    /// <summary>A line of a checklist as advice.</summary>
    public static AdviceLine Of(ChecklistItem item) => new(
        item.Text,
        item.Kind is { } kind && !item.Withheld ? $"{Wording.Source(item.Basis)} · {Wording.Strength(kind)}" : item.Basis.IsTool ? Phrases.ToolAdvice : Wording.Source(item.Basis),
        item.Basis.IsTool,
        item.Withheld,
        item.Note);
}

/// <summary>First advice, or what a trigger makes worth saying at once.</summary>
/// <param name="Urgent">True when it is said because a trigger fired.</param>
public sealed record AdviceView(string Incident, string Title, string? Notice, bool Urgent, IReadOnlyList<AdviceLine> Lines, string Status) : ICardView
{
    [JsonIgnore]
    public string Card => "advice";

    [JsonIgnore]
    public string Summary => Urgent ? $"{Incident}: act now" : $"{Incident}: first advice";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.AdviceView);
}
