using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>Draws up an answer. Every word of guidance comes from the pack; of withheld text stands here where it is and whom to ask, and nothing else.</summary>
internal static class AnswerCard
{
    public static GuidanceAnswerView Of(GuidancePack pack, GuidanceAnswer answer, string id, DateTimeOffset now, string? feedback = null)
    {
        var parts = Parts(pack, answer).ToList();
        var first = answer is GuidanceAnswer.Found { Paragraphs: [var best, ..] } ? best.Paragraph : "";
        return new GuidanceAnswerView(
            id,
            AnswerKey.Of(answer),
            Title(answer),
            parts,
            answer is GuidanceAnswer.Silent silent ? AnswerPhrases.Silent(DeskFor(pack, silent.Topic), NumberFor(pack, silent.Topic)) : null,
            [.. pack.Newer.Where(newer => parts.Any(part => part.Text.Length > 0 && newer.About.Contains(part.Paragraph))).Select(AnswerPhrases.Newer)],
            Overdue(pack, parts, answer, now),
            feedback,
            first,
            pack.Status);
    }

    /// <summary>A paragraph with the ones before and after it, in the document's order.</summary>
    public static GuidanceAnswerView Around(GuidancePack pack, string paragraph, DateTimeOffset now)
    {
        var at = pack.Paragraphs.Index().First(one => one.Item.Id == paragraph).Index;
        var near = pack.Paragraphs.Skip(Math.Max(0, at - 1)).Take(at == 0 ? 2 : 3).Select(one => Part(pack, one)).ToList();
        return new GuidanceAnswerView(
            "", "", AnswerPhrases.AroundTitle(paragraph), near, Silent: null, [], Overdue(pack, near, answer: null, now), Feedback: null, Around: "", pack.Status);
    }

    /// <summary>Past the day by which the pack was to be read again, every answer says so.</summary>
    public static string? Overdue(GuidancePack pack, DateTimeOffset now) =>
        pack.ReviewBy is { } day && DateOnly.FromDateTime(UkTime.In(now).DateTime) > day ? AnswerPhrases.Overdue(day) : null;

    /// <summary>The pack's review, and the overlay's where something of it is shown.</summary>
    private static string? Overdue(GuidancePack pack, IReadOnlyList<AnswerPart> parts, GuidanceAnswer? answer, DateTimeOffset now)
    {
        var fromOverlay = pack.Overlay is { } overlay && overlay.ReviewBy < DateOnly.FromDateTime(UkTime.In(now).DateTime)
            && (answer is GuidanceAnswer.Silent silent ? NumberFor(pack, silent.Topic) is not null
                : parts.Any(part => part.Paragraph.Length > 0 && (part.Verbatim is not null || overlay.NotesOn(part.Paragraph).Any() || DeskOf(pack, part.Paragraph) is not null)));
        string?[] overdue = [Overdue(pack, now), fromOverlay ? AnswerPhrases.OverlayOverdue(pack.Overlay!) : null];
        return overdue.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(' ', said) : null;
    }

    /// <summary>The force's own desk for what a paragraph is about; null where the overlay has none.</summary>
    private static ForceDesk? DeskOf(GuidancePack pack, string paragraph) =>
        pack.Overlay?.Desks.FirstOrDefault(desk => desk.Topics.Contains(paragraph))
        ?? (pack.Desks.FirstOrDefault(desk => desk.Topics.Contains(paragraph)) is { } named ? pack.Overlay?.Desks.FirstOrDefault(desk => desk.Id == named.Id) : null);

    private static Desk? DeskFor(GuidancePack pack, string? topic) =>
        pack.Desks.FirstOrDefault(desk => topic is not null && desk.Topics.Contains(topic)) ?? pack.Desks.FirstOrDefault(desk => desk.Otherwise);

    /// <summary>The force's own number for the topic or for the desk that takes it; null where the overlay has none.</summary>
    private static ForceDesk? NumberFor(GuidancePack pack, string? topic) => pack.Overlay?.FindDesk(topic) ?? pack.Overlay?.FindDesk(DeskFor(pack, topic)?.Id);

    private static string Title(GuidanceAnswer answer) => answer switch
    {
        GuidanceAnswer.Found { Paragraphs: [var only] } => $"para {only.Paragraph}",
        GuidanceAnswer.Found found => $"paras {string.Join(", ", found.Paragraphs.Select(match => match.Paragraph))}",
        GuidanceAnswer.TextWithheld => "the text is withheld",
        GuidanceAnswer.Silent => "the guidance is silent",
        _ => "about the document",
    };

    private static IEnumerable<AnswerPart> Parts(GuidancePack pack, GuidanceAnswer answer) => answer switch
    {
        GuidanceAnswer.Found found => found.Paragraphs.Select(match => match.Paragraph).Concat(found.Withheld).Distinct().Select(id => Part(pack, pack.FindParagraph(id)!)),
        GuidanceAnswer.TextWithheld { Paragraphs: [] } => [new AnswerPart("", AnswerPhrases.Unnumbered, "", AnswerPhrases.Withheld, Verbatim: null, [])],
        GuidanceAnswer.TextWithheld withheld => withheld.Paragraphs.Select(id => Part(pack, pack.FindParagraph(id)!)),
        GuidanceAnswer.FrontPage page => pack.FrontPage.Where(entry => entry.Id == page.Entry).Select(entry => new AnswerPart("", entry.Source, entry.Text, Withheld: null, Verbatim: null, [])),
        _ => [],
    };

    private static AnswerPart Part(GuidancePack pack, Paragraph paragraph)
    {
        var section = pack.Sections.FirstOrDefault(one => one.Id == paragraph.Section)?.Title ?? $"Section {paragraph.Section}";
        var strength = paragraph.Kind is { } kind ? $" · {Wording.Strength(kind)}" : "";
        return new AnswerPart(
            paragraph.Id,
            $"Para {paragraph.Id}{strength} · {section}",
            paragraph.Wording,
            paragraph.Withheld switch
            {
                Withheld.Full => AnswerPhrases.Withheld,
                Withheld.Part => AnswerPhrases.WithheldInPart,
                _ => null,
            },
            pack.FindForceText(paragraph.Id) is { } own ? AnswerPhrases.Verbatim(own) : null,
            [
                .. paragraph.Notes.Select(AnswerPhrases.Note), .. (pack.Overlay?.NotesOn(paragraph.Id) ?? []).Select(note => AnswerPhrases.LocalNote(pack.Overlay!, note)),
                .. DeskOf(pack, paragraph.Id) is { } desk ? [AnswerPhrases.ForceDesk(pack.Overlay!, desk)] : Array.Empty<string>(),
            ]);
    }
}
