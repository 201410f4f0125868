using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>A button or a choice.</summary>
public sealed record OptionView(string Id, string Label);

/// <summary>An answer to be confirmed with one tap, and what made it likely. Never taken by itself.</summary>
/// <param name="Why">"You wrote “got him”, “filming”."</param>
/// <param name="Option">The option's id; "not-known" where none fits.</param>
public sealed record SuggestedAnswer(string Why, string Option, string Label);

/// <summary>One question, one decision.</summary>
/// <param name="Opening">The line that opens every incident; null after the first card.</param>
/// <param name="Problem">Why it is asked again; null the first time.</param>
/// <param name="Type">"yes-no", "choice", "multi", "text" or "time".</param>
/// <param name="Tool">True when the question is the tool's own.</param>
/// <param name="Question">The step's id, which the buttons carry back.</param>
/// <param name="AskNumber">The number of this asking, which the buttons carry back.</param>
/// <param name="HasBack">False at a waterfall's first step.</param>
public sealed record QuestionView(
    string Incident,
    string Title,
    string Step,
    string Ask,
    string? Hint,
    string? Opening,
    string? Problem,
    string Type,
    IReadOnlyList<OptionView> Options,
    string Source,
    bool Tool,
    string Question,
    int AskNumber,
    bool Required,
    bool HasBack) : ICardView
{
    /// <summary>What the first message made likely; null when nothing did.</summary>
    public SuggestedAnswer? Suggested { get; init; }

    [JsonIgnore]
    public string Card => "question";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Step}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.QuestionView);
}

/// <summary>What a question's card becomes once it is answered or over: no buttons, nothing to press twice.</summary>
/// <param name="Answer">The answer in words, or why the card is over ("asked again below").</param>
/// <param name="By">Who, when: "PC Example 20:52 GMT"; null when nobody answered it.</param>
public sealed record AnsweredView(string Incident, string Ask, string Answer, string? By, string Source, bool Tool) : ICardView
{
    [JsonIgnore]
    public string Card => "answered";

    [JsonIgnore]
    public string Summary => $"{Incident}: answered";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.AnsweredView);
}
