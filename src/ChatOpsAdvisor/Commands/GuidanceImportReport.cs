using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Import;
using Spectre.Console;

namespace ChatOpsAdvisor.Commands;

/// <summary>What an import found and what it did not, for the content owner who has to vouch for it.</summary>
internal static class GuidanceImportReport
{
    public static void Write(ImportRequest request, ImportOutcome outcome, GuidancePack pack, TextWriter said)
    {
        if (outcome.Read is not { } read) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(said) });
        var table = new Table().NoBorder().HideHeaders().AddColumns("", "");
        foreach (var (what, value) in Lines(request, outcome, read, pack)) table.AddRow(new Text(what), new Text(value));
        console.Write(table);
    }

    private static IEnumerable<(string What, string Value)> Lines(ImportRequest request, ImportOutcome outcome, Recognition read, GuidancePack pack)
    {
        var (full, part) = (Ids(read, Withheld.Full), Ids(read, Withheld.Part));
        yield return ("Read", request.File);
        var whole = read.Paragraphs.Count - full.Count - part.Count;
        yield return ("Paragraphs", $"{read.Paragraphs.Count} of {pack.Paragraphs.Count}: {whole} whole, {part.Count} withheld in part, {full.Count} withheld");
        if (part.Count > 0) yield return ("Withheld in part", List(part));
        if (full.Count > 0) yield return ("Withheld", List(full));
        if (read.Marks > 0) yield return ("Marks", $"{read.Marks} marks of withheld text at {read.Spots} places");
        foreach (var place in read.OutsideMarks) yield return ("", $"a mark outside the numbered text, {place}");
        foreach (var text in read.Unnumbered.Where(text => text.Withheld != Withheld.No))
            yield return ("", $"a block without a number {Place(text)}, withheld{(text.Withheld == Withheld.Part ? " in part" : "")}");
        foreach (var text in read.Unnumbered.Where(text => text.Withheld == Withheld.No)) yield return ("Without a number", $"a text {Place(text)}, kept");
        if (read.Missing.Count > 0) yield return ("Not found", List(read.Missing));
        if (read.Empty.Count > 0) yield return ("Without a text", $"{List(read.Empty)}: only the number could be read; left out");
        if (read.Strangers.Count > 0) yield return ("Not in the pack", $"{List(read.Strangers.Select(Sighted))}; left out with their text");
        if (read.Repeated.Count > 0) yield return ("Out of order", $"{List(read.Repeated.Select(Sighted))}; read as part of the text around");
        if (read.Before > 0) yield return ("Before the text", $"{read.Before} blocks left out (letter, front sheet, contents)");
        if (read.After > 0) yield return ("After the text", $"{read.After} blocks left out (appendix)");
        foreach (var note in outcome.Notes) yield return ("Document", note);
        if (outcome.NotPublic.Count > 0) yield return ("Not public", $"shows what the public copy withholds: {List(outcome.NotPublic)}");
        if (outcome.Refusal is not null) yield break;
        yield return ("Written", outcome.Folder);
        yield return ("SHA-256", outcome.Fingerprint);
        yield return ("Next", outcome.NotPublic.Count > 0
            ? "two people approve it (approval.yaml, see docs/guidance-import.md); then name it in Guidance:Overlay"
            : "somebody reads it against the copy; then name it in Guidance:Overlay (docs/guidance-import.md)");
        yield return ("Review by", request.ReviewBy.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
    }

    private static List<string> Ids(Recognition read, Withheld extent) => [.. read.Paragraphs.Where(one => one.Withheld == extent).Select(one => one.Paragraph)];

    private static string Place(UnnumberedText text) => text.After is { } after ? $"after {after}" : $"at the head of section {text.Section}";

    private static string Sighted(Sighting seen) => $"{seen.Number} ({seen.Place})";

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);
}
