using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Commands;

/// <summary>An answer as plain lines for a terminal: id, strength and our wording, what is withheld, and the draft banner.</summary>
internal static class AnswerLines
{
    private const string Withheld = "the text is withheld. Your force may hold the full copy: ask the duty inspector or the SIO.";

    public const string NotLearned = "The pack's askings are not learned yet, so nothing can be looked up: run guidance learn first.";

    public static IEnumerable<string> Of(GuidancePack pack, GuidanceAnswer answer) => Body(pack, answer).Append(pack.Status);

    private static IEnumerable<string> Body(GuidancePack pack, GuidanceAnswer answer) => answer switch
    {
        GuidanceAnswer.Found found => found.Paragraphs.SelectMany(match => Paragraph(pack, match)).Concat(found.Withheld.Except(found.Paragraphs.Select(one => one.Paragraph)).Select(id => Closed(pack, id))),
        GuidanceAnswer.TextWithheld { Paragraphs: [] } => [$"A passage without a number: {Withheld}"],
        GuidanceAnswer.TextWithheld withheld => withheld.Paragraphs.Select(id => Closed(pack, id)),
        GuidanceAnswer.FrontPage page => pack.FrontPage.Where(entry => entry.Id == page.Entry).Select(entry => $"{entry.Source}: {entry.Text}"),
        GuidanceAnswer.Silent silent => [$"The guidance does not cover this. Ask {Desk(pack, silent.Topic)}."],
        GuidanceAnswer.NotReady => [NotLearned],
        _ => ["That is no question to the guidance. Ask in your own words what you need to know."],
    };

    private static IEnumerable<string> Paragraph(GuidancePack pack, ParagraphMatch match)
    {
        var paragraph = pack.FindParagraph(match.Paragraph)!;
        yield return $"{paragraph.Id} ({paragraph.Kind?.ToString().ToUpperInvariant()}, {match.Confidence:P0}): {paragraph.Wording}";
        if (paragraph.Withheld == Domain.Guidance.Withheld.Part) yield return $"{paragraph.Id}: part of its text is withheld.";
        foreach (var note in paragraph.Notes) yield return $"  Editor's note, not guidance: {note}";
    }

    private static string Closed(GuidancePack pack, string id)
    {
        var section = pack.FindParagraph(id)?.Section;
        return $"{id} ({pack.Sections.FirstOrDefault(one => one.Id == section)?.Title ?? $"section {section}"}): {Withheld}";
    }

    private static string Desk(GuidancePack pack, string? topic) =>
        (pack.Desks.FirstOrDefault(desk => topic is not null && desk.Topics.Contains(topic)) ?? pack.Desks.FirstOrDefault(desk => desk.Otherwise))?.Title ?? "the duty inspector";
}
