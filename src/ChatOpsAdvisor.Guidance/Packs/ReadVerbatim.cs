using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads overlay.yaml's texts. A wholly withheld one has no text; every other has one.</summary>
internal static class ReadVerbatim
{
    public static IReadOnlyList<VerbatimText> Paragraphs(Entry file, GuidancePack pack)
    {
        var read = new List<VerbatimText>();
        foreach (var entry in file.Children("paragraphs", "paragraph"))
        {
            var id = entry.Text("id");
            if (id.Length > 0 && pack.FindParagraph(id) is null) entry.Fault("id", "is no paragraph of this pack");
            if (read.Exists(one => one.Paragraph == id)) entry.Fault("id", "appears twice");
            var (withheld, text) = Text(entry);
            read.Add(new VerbatimText(id, withheld, text));
            entry.Done();
        }

        if (read.Count == 0) file.Fault("paragraphs", "has no paragraphs");
        return read;
    }

    public static IReadOnlyList<UnnumberedText> Unnumbered(Entry file, GuidancePack pack)
    {
        var read = new List<UnnumberedText>();
        foreach (var entry in file.Children("unnumbered", "unnumbered text"))
        {
            var (section, after) = (entry.Text("section"), entry.TextOrNull("after"));
            if (after is not null && pack.FindParagraph(after) is null) entry.Fault("after", $"stands after {after}, which is no paragraph of this pack");
            var (withheld, text) = Text(entry);
            read.Add(new UnnumberedText(section, after, withheld, text));
            entry.Done();
        }

        return read;
    }

    public static DateOnly Day(Entry entry, string key)
    {
        var text = entry.Text(key);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text.Length > 0) entry.Fault(key, $"has {key} {text}, which is no date of the form 2026-11-23");
        return default;
    }

    private static (Withheld Withheld, string Text) Text(Entry entry)
    {
        var withheld = entry.Has("withheld") ? entry.Word("withheld", ReadParagraphs.Extents) : Withheld.No;
        if (withheld != Withheld.Full) return (withheld, entry.Text("text"));
        if (entry.Has("text")) entry.Fault("text", "is wholly withheld, yet has a text");
        return (withheld, "");
    }
}
