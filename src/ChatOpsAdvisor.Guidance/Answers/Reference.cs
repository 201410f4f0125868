using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>
/// Paragraphs that a question names by number: "6.3", "para 5.1.6", "section 8", "between 5.1.9 and 5.1.10". Read by rule, never learned:
/// a number has one meaning.
/// </summary>
/// <param name="Paragraphs">The named ones that this pack has, in the order in which they were named.</param>
/// <param name="BetweenUnnumbered">The question is about a place where the pack knows of withheld text without a number.</param>
internal sealed partial record Reference(IReadOnlyList<Paragraph> Paragraphs, bool BetweenUnnumbered)
{
    /// <summary>Null when the question names none.</summary>
    public static Reference? In(string question, GuidancePack pack)
    {
        // A number that this version does not have, but of which an editor's note speaks: the paragraph that refers to it is meant.
        var dangling = Lettered().Matches(question).SelectMany(match => pack.Paragraphs.Where(one => one.Notes.Any(note => note.Contains(match.Value, StringComparison.OrdinalIgnoreCase)))).Distinct().ToList();
        if (dangling.Count > 0) return new Reference(dangling, false);

        var named = Number().Matches(question).Select(match => pack.FindParagraph(match.Groups["id"].Value)).OfType<Paragraph>().Distinct().ToList();
        if (named is [var from, var to] && Between().IsMatch(question)) return Gap(from, to, pack);
        if (named is [var before] && After().IsMatch(question) && pack.UnnumberedAfter.Contains(before.Id)) return new Reference([], BetweenUnnumbered: true);
        if (named.Count > 0) return new Reference(named, false);

        // A whole section only where it is called one of this document; "section 18" alone is a power.
        var sections = Section().Matches(question).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        if (sections.Count == 0 || Statute().IsMatch(question)) return null;
        var within = pack.Paragraphs.Where(paragraph => sections.Contains(paragraph.Section)).ToList();
        return within.Count > 0 && within.All(paragraph => paragraph.Withheld == Withheld.Full) ? new Reference(within, false) : null;
    }

    private static Reference Gap(Paragraph from, Paragraph to, GuidancePack pack)
    {
        var order = pack.Paragraphs.ToList();
        var (first, last) = (Math.Min(order.IndexOf(from), order.IndexOf(to)), Math.Max(order.IndexOf(from), order.IndexOf(to)));
        var between = order.GetRange(first + 1, last - first - 1);
        if (between.Count > 0) return new Reference(between, false);
        // Neighbours between which the document has nothing are themselves what was asked about.
        return pack.UnnumberedAfter.Contains(order[first].Id) ? new Reference([], BetweenUnnumbered: true) : new Reference([from, to], false);
    }

    // Not part of a longer number, and no time of day ("at 7.2pm", "2.10 this morning" reads as a number only with two digits behind the dot in 2.10 and 2.11).
    [GeneratedRegex(@"(?<![\d.:£/])(?<id>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\d:%]|\.\d|\s?(?:am|pm|hrs?|hours?|mins?|miles?|k\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\d.])\d{1,2}\.\d{1,2}[a-h]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"\b(?:between|btwn|betwn|in\s?between)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:after|below|under|beneath|follow(?:s|ing)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:section|sect|sec|chapter|part|s)\.?\s?(?<id>\d{1,2}(?:\.\d)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"\b(?:pace|act|warrant|search|powers?|soa|offence|arrest|nick)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statute();
}
