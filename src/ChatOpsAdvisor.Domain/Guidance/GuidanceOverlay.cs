namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>
/// What one force lays over the pack: the sentences of its own copy, its desks, its notes. It adds and never changes: the pack's
/// wording, strength and extent stay as they are, and whatever comes from here is shown as the force's.
/// </summary>
/// <param name="Force">As people call it, e.g. "Northshire".</param>
/// <param name="Label">Which copy it is, in the words of whoever imported it, e.g. "V11, full".</param>
/// <param name="Marking">Protective marking of the copy; shown with every sentence of it.</param>
/// <param name="ReviewBy">After this day whatever is shown from it says that its review is overdue.</param>
public sealed record GuidanceOverlay(
    string Force,
    string Label,
    string Marking,
    DateOnly Imported,
    DateOnly ReviewBy,
    IReadOnlyList<VerbatimText> Paragraphs,
    IReadOnlyList<UnnumberedText> Unnumbered,
    IReadOnlyList<ForceDesk> Desks,
    IReadOnlyList<LocalNote> Notes)
{
    public VerbatimText? FindText(string paragraph) => Paragraphs.FirstOrDefault(one => one.Paragraph == paragraph);

    /// <summary>The desk that has this id, else the first that takes this topic.</summary>
    /// <param name="idOrTopic">"lado", or the topic of a question on which the guidance is silent.</param>
    public ForceDesk? FindDesk(string? idOrTopic) =>
        Desks.FirstOrDefault(desk => desk.Id == idOrTopic) ?? Desks.FirstOrDefault(desk => idOrTopic is not null && desk.Topics.Contains(idOrTopic));

    /// <summary>The desk to phone when a force area's alert channel cannot be reached.</summary>
    public ForceDesk? DeskOfArea(string area) => Desks.FirstOrDefault(desk => desk.Areas.Contains(area));

    public IEnumerable<LocalNote> NotesOn(string paragraph) => Notes.Where(note => note.Paragraph == paragraph);
}

/// <summary>A paragraph in the copy's own words.</summary>
/// <param name="Withheld">How much of it is withheld in this copy, which may be less than in the public one.</param>
/// <param name="Text">One line a block, list items with "- "; marks of withheld text stand as they stood. Empty when wholly withheld.</param>
public sealed record VerbatimText(string Paragraph, Withheld Withheld, string Text);

/// <summary>Text of the copy that has no number of its own and is not the continuation of a numbered paragraph.</summary>
/// <param name="Section">The heading's number under which it stands.</param>
/// <param name="After">The paragraph that it follows; null at the head of a section.</param>
public sealed record UnnumberedText(string Section, string? After, Withheld Withheld, string Text);

/// <summary>Whom to ask: a desk, never a person.</summary>
/// <param name="Id">e.g. "mash", "lado", "spoc", "specialist-team", "out-of-hours".</param>
/// <param name="Hours">As it is to be read, e.g. "Mon-Fri 8 to 18".</param>
/// <param name="Topics">Topics on which the guidance is silent and this desk is the right one.</param>
/// <param name="Areas">Force areas for which this desk is phoned when the alert channel cannot be reached.</param>
public sealed record ForceDesk(string Id, string Name, string Phone, string? Hours, IReadOnlyList<string> Topics, IReadOnlyList<string> Areas)
{
    /// <summary>"Northshire MASH, 01632 960001 (Mon-Fri 8 to 18)".</summary>
    public override string ToString() => Hours is null ? $"{Name}, {Phone}" : $"{Name}, {Phone} ({Hours})";
}

/// <summary>What a force adds to a paragraph. It is the force's own and not guidance; a card says so.</summary>
public sealed record LocalNote(string Paragraph, string Text);

/// <summary>A paragraph as an answer may show it from a force's copy.</summary>
/// <param name="NotPublic">The public copy withholds some of what stands here: never to be passed on outside the force.</param>
/// <param name="From">"From Northshire's own copy (V11, full), OFFICIAL-SENSITIVE": shown beside the text, always.</param>
public sealed record ForceText(string Paragraph, string Text, Withheld Withheld, bool NotPublic, string From);
