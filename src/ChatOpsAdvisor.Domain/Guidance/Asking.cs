namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>Ways in which people ask for the same thing, and what answers them. Reviewed like content.</summary>
/// <param name="Paragraphs">The paragraphs that answer, best first.</param>
/// <param name="Withheld">Withheld paragraphs that the question is about.</param>
/// <param name="WithheldUnnumbered">The question is about withheld text that carries no number.</param>
/// <param name="Silent">The topic on which the guidance is silent, e.g. "custody-clock".</param>
/// <param name="FrontPage">The entry of the front page that answers.</param>
/// <param name="SmallTalk">The kind of small talk.</param>
/// <param name="Said">The askings, in many voices.</param>
public sealed record AskingGroup(
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<string> Withheld,
    bool WithheldUnnumbered,
    string? Silent,
    string? FrontPage,
    string? SmallTalk,
    IReadOnlyList<string> Said);

/// <summary>Opening messages in many voices, by what they report.</summary>
/// <param name="Scenario">The scenario's id; null when the opening is unclear.</param>
/// <param name="IsGap">Confronted, left, nothing posted.</param>
public sealed record OpeningGroup(string? Scenario, bool IsGap, IReadOnlyList<string> Said);
