using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>Words that raise urgency wherever an officer types them. Reviewed like content; they raise, and never lower.</summary>
/// <param name="Groups">The words, by the trigger that they raise.</param>
/// <param name="Before">What in front of such words denies them: "no", "nobody".</param>
/// <param name="Between">What may stand between the denial and the words: "any sign of".</param>
/// <param name="After">What behind such words denies them: "none", "ruled out".</param>
/// <param name="Doubts">What looks like a denial and is none: "not sure".</param>
/// <param name="NotTypos">Words that are near a listed one and mean something else: "patrol" is not "petrol".</param>
public sealed record RiskWords(
    IReadOnlyList<RiskWordGroup> Groups,
    IReadOnlyList<RiskPhrase> Before,
    IReadOnlyList<RiskPhrase> Between,
    IReadOnlyList<RiskPhrase> After,
    IReadOnlyList<RiskPhrase> Doubts,
    IReadOnlyCollection<string> NotTypos)
{
    /// <summary>A pack that has none.</summary>
    public static RiskWords None { get; } = new([], [], [], [], [], []);
}

/// <summary>The words that raise one trigger.</summary>
/// <param name="Unless">Longer sayings of which these words are a harmless part: "petrol station".</param>
public sealed record RiskWordGroup(string Trigger, IReadOnlyList<RiskPhrase> Words, IReadOnlyList<RiskPhrase> Unless);

/// <summary>A saying as a row of plain words.</summary>
public sealed record RiskPhrase(string Text, IReadOnlyList<string> Words)
{
    public static RiskPhrase Of(string text) => new(text, [.. TypedWords.Of(text).Select(word => word.Plain)]);
}
