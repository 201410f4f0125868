using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>"Consider" is never shown as "must": a sentence carries its paragraph's own strength and nothing stronger, and can be read on a phone.</summary>
public static partial class CheckWording
{
    /// <summary>The offence list of 5.2.2 is the longest text that there is reason for.</summary>
    private const int MostWords = 90;

    private const int MostWordsInSentence = 50;

    /// <summary>What is wrong with a text of this kind, as it follows "is should, but …"; null when nothing is.</summary>
    public static string? Strength(ParagraphKind kind, string text) => kind switch
    {
        ParagraphKind.Must => MustWords().IsMatch(text) ? null : "does not say must, needs or essential",
        _ when Must().IsMatch(text) => "says must",
        ParagraphKind.Should => Should().IsMatch(text) ? null : "does not say should",
        _ when Should().IsMatch(text) => "says should",
        ParagraphKind.Advise => Advise().IsMatch(text) ? null : "does not say that it is advised",
        ParagraphKind.Consider => Consider().IsMatch(text) ? null : "does not say consider",
        _ => null,
    };

    /// <summary>The word by which a text orders; null when it orders nothing.</summary>
    public static string? Orders(string text) => Must().Match(text) is { Success: true, Value: var word } ? word : null;

    /// <summary>Null when it can be read in one go; a list of titles, parted by semicolons, counts title by title.</summary>
    public static string? Length(string text)
    {
        var words = Count(text);
        if (words > MostWords) return $"has {words} words; {MostWords} is the most that is read on a phone";
        var longest = Ends().Split(text).Max(Count);
        return longest > MostWordsInSentence ? $"has a sentence of {longest} words; {MostWordsInSentence} is the most" : null;
    }

    private static int Count(string text) => text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\b(must|mandatory|compulsory|obliged|without exception|no exceptions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(must|essential|needs?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MustWords();

    [GeneratedRegex(@"\bshould\b", RegexOptions.IgnoreCase)]
    private static partial Regex Should();

    [GeneratedRegex(@"\b(advis|recommend|encourag)", RegexOptions.IgnoreCase)]
    private static partial Regex Advise();

    [GeneratedRegex(@"\bconsider\b", RegexOptions.IgnoreCase)]
    private static partial Regex Consider();

    [GeneratedRegex(@"[.;:]\s")]
    private static partial Regex Ends();
}
