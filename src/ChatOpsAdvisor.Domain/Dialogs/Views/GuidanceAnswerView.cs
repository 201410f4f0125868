using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One paragraph of an answer.</summary>
/// <param name="Source">"Para 5.1.2 · should · Planned confrontation", or where on the front page it stands.</param>
/// <param name="Text">The pack's wording; empty for a paragraph whose text is withheld.</param>
/// <param name="Withheld">What is missing: all of it, or a part.</param>
/// <param name="Verbatim">The force's own copy of the paragraph and where it is from; folded on the card, for it may name somebody. Null where there is none.</param>
/// <param name="Notes">Editors' notes, each marked as not guidance.</param>
public sealed record AnswerPart(string Paragraph, string Source, string Text, string? Withheld, string? Verbatim, IReadOnlyList<string> Notes);

/// <summary>An answer from the guidance: paragraphs, or that the text is withheld, or that the guidance is silent.</summary>
/// <param name="Id">The asked question's id, which the buttons carry back; empty when there is nothing to say of it.</param>
/// <param name="Key">The answer itself, so that the card can be drawn again: see <see cref="Answers.AnswerKey"/>.</param>
/// <param name="Silent">The one line when the guidance does not cover it; null otherwise.</param>
/// <param name="Newer">Newer guidance to check. None of it is from this document.</param>
/// <param name="Overdue">Says that the pack's review is overdue; null while it is not.</param>
/// <param name="Feedback">What was said of the answer; null while it can be said.</param>
/// <param name="Around">The paragraph whose neighbours can be looked at; empty for none.</param>
public sealed record GuidanceAnswerView(
    string Id,
    string Key,
    string Title,
    IReadOnlyList<AnswerPart> Parts,
    string? Silent,
    IReadOnlyList<string> Newer,
    string? Overdue,
    string? Feedback,
    string Around,
    string Status) : ICardView
{
    [JsonIgnore]
    public string Card => "guidance-answer";

    [JsonIgnore]
    public string Summary => $"From the guidance: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.GuidanceAnswerView);
}
