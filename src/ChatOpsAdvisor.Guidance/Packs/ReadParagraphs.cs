using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads paragraphs.yaml. A withheld paragraph has neither a kind nor a text; every other has both.</summary>
internal static class ReadParagraphs
{
    public static readonly IReadOnlyDictionary<string, ParagraphKind> Kinds = new Dictionary<string, ParagraphKind>
    {
        ["must"] = ParagraphKind.Must,
        ["should"] = ParagraphKind.Should,
        ["advise"] = ParagraphKind.Advise,
        ["consider"] = ParagraphKind.Consider,
        ["fact"] = ParagraphKind.Fact,
        ["ref"] = ParagraphKind.Ref,
    };

    public static readonly IReadOnlyDictionary<string, Withheld> Extents = new Dictionary<string, Withheld>
    {
        ["no"] = Withheld.No,
        ["part"] = Withheld.Part,
        ["full"] = Withheld.Full,
    };

    // With a text stands whom it speaks to and when. Of a paragraph of which nothing can be read that would be a hint.
    private static readonly string[] NotOnWithheld = ["text", "kind", "who", "scenario", "timing", "notes"];

    public static IReadOnlyList<Paragraph> From(Entry file, PackDraft draft)
    {
        if (!file.Has("paragraphs")) file.Fault("paragraphs", "has no paragraphs (a pack without any says paragraphs: [])");
        var read = file.Children("paragraphs", "paragraph").Select(entry => One(entry, draft)).ToList();
        file.Done();
        return read;
    }

    private static Paragraph One(Entry entry, PackDraft draft)
    {
        var withheld = entry.Has("withheld") ? entry.Word("withheld", Extents) : Withheld.No;
        var full = withheld == Withheld.Full;
        foreach (var stray in full ? NotOnWithheld.Where(entry.Has) : [])
            entry.Fault(stray, $"is wholly withheld, yet has a {stray}");
        var paragraph = new Paragraph(
            draft.Id(entry, "paragraph"),
            entry.Text("section"),
            full ? null : entry.Word("kind", Kinds),
            withheld,
            full ? "" : entry.Text("text"))
        {
            Who = entry.Texts("who"),
            Scenario = entry.TextOrNull("scenario"),
            Timing = entry.Texts("timing"),
            Notes = entry.Texts("notes"),
        };
        if (paragraph is { Kind: { } kind, Wording.Length: > 0 })
        {
            if (Kinds.ContainsKey(entry.TextOrNull("kind") ?? "") && CheckWording.Strength(kind, paragraph.Wording) is { } strength) entry.Fault("text", $"is {Word(kind)}, but its text {strength}");
            if (CheckWording.Length(paragraph.Wording) is { } length) entry.Fault("text", length);
        }

        draft.Paragraphs.TryAdd(paragraph.Id, paragraph);
        entry.Done();
        return paragraph;
    }

    /// <summary>The word by which a pack writes a kind.</summary>
    public static string Word(ParagraphKind kind) => Kinds.First(pair => pair.Value == kind).Key;
}
