using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads the lines of a checklist and holds each to the strength of what it cites.</summary>
internal static class ReadChecklist
{
    private static readonly ParagraphKind[] Advisory = [ParagraphKind.Must, ParagraphKind.Should, ParagraphKind.Advise, ParagraphKind.Consider];

    private static readonly string[] NotOnGrey = ["text", "note", "note-asked", "kind", "basis", "first", "when", "settled-by"];

    public static IReadOnlyList<ChecklistItem> From(Entry file, PackDraft draft, string key = "checklist") =>
    [
        .. from entry in file.Children(key, "line")
           select entry.Has("withheld") || entry.Has("withheld-after") ? Grey(entry, draft) : Line(entry, draft),
    ];

    private static ChecklistItem Line(Entry entry, PackDraft draft)
    {
        var sound = draft.Faults.Count;
        var basis = ReadBasis.From(entry, draft);
        var line = new ChecklistItem(
            draft.Id(entry, "line"),
            entry.Text("text"),
            Kind(entry, basis, draft),
            basis,
            entry.Flag("first", otherwise: false),
            Withheld: false,
            entry.TextOrNull("note"),
            ReadCondition.From(entry, draft)) { NoteAsked = entry.TextOrNull("note-asked"), SettledBy = ReadCondition.From(entry, draft, "settled-by") };
        if (line.Kind is { } kind && draft.Faults.Count == sound && CheckWording.Strength(kind, line.Text) is { } strength)
            entry.Fault("text", $"is {ReadParagraphs.Word(kind)}, but its text {strength}");
        if (line.Text.Length > 0 && CheckWording.Length(line.Text) is { } length) entry.Fault("text", length);
        entry.Done();
        return line;
    }

    // What a grey line says is made here and not in the pack, so that nobody can write a hint into it.
    private static ChecklistItem Grey(Entry entry, PackDraft draft)
    {
        foreach (var stray in NotOnGrey.Where(entry.Has))
            entry.Fault(stray, $"stands for withheld text, yet has a {stray}");
        var after = entry.TextOrNull("withheld-after");
        var key = after is null ? "withheld" : "withheld-after";
        var id = after ?? entry.Text("withheld");
        if (after is not null && entry.Has("withheld")) entry.Fault("withheld", "says withheld and withheld-after at once");
        if (!draft.Paragraphs.TryGetValue(id, out var paragraph)) entry.Fault(key, $"stands for {id}, which is no paragraph of this pack");
        else if (after is null && paragraph.Withheld == Withheld.No) entry.Fault(key, $"calls {id} withheld, but its text is there");
        var text = after is not null ? $"Unnumbered block after {id}: text withheld"
            : paragraph?.Withheld == Withheld.Part ? $"{id}: text withheld in part"
            : $"{id}: text withheld";
        var line = new ChecklistItem(
            draft.Id(entry, "line"), text, Kind: null, new Basis([id]), First: false, Withheld: true, Note: null, When: null);
        entry.Done();
        return line;
    }

    private static ParagraphKind? Kind(Entry entry, Basis basis, PackDraft draft)
    {
        if (basis.IsTool)
        {
            if (entry.Has("kind")) entry.Fault("kind", "has a kind, but no paragraph to have it from");
            return null;
        }

        var said = entry.Word("kind", ReadParagraphs.Kinds);
        List<(string Id, ParagraphKind Kind)> cited =
            [.. from id in basis.Paragraphs let kind = draft.Paragraphs.GetValueOrDefault(id)?.Kind where kind is not null select (id, kind.Value)];
        var strengths = cited.Select(one => one.Kind).Where(Advisory.Contains).Distinct().ToList();
        if (strengths.Count > 1)
        {
            var told = string.Join(", ", cited.Select(one => $"{one.Id} {ReadParagraphs.Word(one.Kind)}"));
            entry.Fault("basis", $"cites paragraphs of different strength ({told}): make it two lines");
        }
        else if (cited.Count > 0 && (strengths is [var only] ? only : cited[0].Kind) is var kind && kind != said && entry.Has("kind"))
            entry.Fault("kind", $"says {ReadParagraphs.Word(said)}, but {basis} says {ReadParagraphs.Word(kind)}");
        return said;
    }
}
