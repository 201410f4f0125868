using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>
/// What is shown beside the paragraphs (notes, notices, advice, titles) speaks with no voice of its own: it orders nothing, refers to no paragraph that
/// is not there, and to none whose text is withheld, since whatever it said would be a hint.
/// </summary>
internal static partial class CheckShown
{
    private const int WordsOfProse = 4;

    public static void Check(string folder, GuidancePack pack, PackDraft draft)
    {
        var files = PackFiles.All(folder).Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).ToDictionary(file => file.Replace('\\', '/'), file => File.ReadAllLines(Path.Combine(folder, file)));
        foreach (var (file, lines) in files)
            foreach (var (at, line) in lines.Index())
                draft.Faults.AddRange(References(line, pack).Select(fault => new PackFault(file, at + 1, fault)));
        foreach (var (text, mayOrder) in Beside(pack))
            if (!mayOrder && CheckWording.Orders(text) is { } word && Find(files, text) is var (where, line)) draft.Faults.Add(new PackFault(where, line, $"says '{word}' in words that are not the guidance's"));
    }

    private static IEnumerable<string> References(string line, GuidancePack pack)
    {
        if (line.TrimStart().StartsWith('#') || NoProse().IsMatch(line)) yield break;
        var prose = Key().Replace(line, "");
        var reads = Word().Count(prose) >= WordsOfProse;
        foreach (var id in Number().Matches(prose).Select(match => match.Value).Distinct(StringComparer.Ordinal))
            if (pack.FindParagraph(id) is not { } paragraph)
            {
                if (pack.Paragraphs.Count > 0 && reads && pack.Paragraphs.All(one => one.Section != id)) yield return $"speaks of {id}, which is no paragraph of this pack";
            }
            else if (reads && paragraph.Withheld == Withheld.Full) yield return $"speaks of {id}, whose text is withheld: nothing can be said of it";
    }

    /// <summary>Every text that is shown beside the guidance, and whether what it rests on is so strong that it may order.</summary>
    private static IEnumerable<(string Text, bool MayOrder)> Beside(GuidancePack pack)
    {
        var lists = pack.Scenarios.Concat(pack.AfterArrest).ToList();
        var notes = pack.Paragraphs.SelectMany(one => one.Notes)
            .Concat(pack.Newer.Select(one => one.Text))
            .Concat(pack.Sections.Select(one => one.Title))
            .Concat(lists.SelectMany(one => new[] { one.Notice, one.Wanted, one.Closing }))
            .Concat(lists.SelectMany(one => one.Checklist).Select(item => item.Note))
            .Append(pack.Unclear?.Notice);
        return notes.OfType<string>().Select(note => (note, false))
            .Concat(pack.Triggers.Where(rule => rule.Advice is not null)
                .Select(rule => (rule.Advice!, rule.Basis.Paragraphs.Any(id => pack.FindParagraph(id)?.Kind == ParagraphKind.Must))));
    }

    // By its first words: a folded text stands on several lines.
    private static (string File, int Line) Find(Dictionary<string, string[]> files, string text)
    {
        var start = string.Join(' ', text.Split(' ').Take(WordsOfProse));
        foreach (var (file, lines) in files)
            if (Array.FindIndex(lines, line => line.Contains(start, StringComparison.Ordinal)) is var at and >= 0) return (file, at + 1);
        return (PackFiles.Pack, 1);
    }

    [GeneratedRegex(@"^\s*(- )?(\{\s*)?[\w-]+:\s*")]
    private static partial Regex Key();

    [GeneratedRegex(@"\b\d{1,2}\.\d{1,2}(\.\d{1,2})?\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    // Versions, days, and the inventory, which is where a withheld paragraph is to be named.
    [GeneratedRegex(@"^\s*(version|reviewed|review-by|inventory|- \{ section):")]
    private static partial Regex NoProse();
}
