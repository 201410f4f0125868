using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Finds the guidance's numbered paragraphs in a document, whatever its mark-up. Pure: the same blocks and pack always give the
/// same result. It invents nothing: every word of every text stood in a block, and every number is the pack's.
/// </summary>
public static partial class RecogniseParagraphs
{
    public static Recognition From(IReadOnlyList<TextBlock> blocks, GuidancePack pack)
    {
        var outline = new Outline(pack);
        var starts = blocks.Select(block => block.Kind == BlockKind.Contents || ContentsLine.Is(block.Text) ? null : NumberedStart.Of(block.Text)).ToList();
        var known = Enumerable.Range(0, blocks.Count).Where(at => starts[at] is { } start && outline.PlaceOf(start.Number) is not null).ToList();
        var chain = Chain.Longest([.. known.Select(at => outline.PlaceOf(starts[at]!.Number)!.Value)], outline.Ids.Count).Select(link => known[link]).ToList();
        if (chain.Count == 0) return Nothing(blocks, outline);

        var sections = pack.Paragraphs.ToDictionary(paragraph => paragraph.Id, paragraph => paragraph.Section, StringComparer.Ordinal);
        var begin = Begin(starts, chain[0], outline);
        var end = End(blocks, chain[^1]);
        var pieces = Cut(blocks, starts, chain, begin, end, outline, sections);
        var inChain = chain.ToHashSet();
        return Gather(blocks, pieces, outline, begin, end) with
        {
            Repeated = [.. known.Where(at => at > begin && at < end && !inChain.Contains(at)).Select(at => new Sighting(starts[at]!.Number, blocks[at].Place))],
        };
    }

    // The numbered text begins with the heading of its first section, so that an introduction without a number is not lost. Another
    // section's number in between means that the heading is a line of a contents page.
    private static int Begin(List<NumberedStart?> starts, int first, Outline outline)
    {
        var parent = NumberedStart.ParentOf(starts[first]!.Number);
        var heading = starts.FindLastIndex(first, first + 1, start => start is not null && outline.IsSection(start.Number));
        return heading >= 0 && starts[heading]!.Number == parent && starts[heading]!.Rest.Length is > 0 and <= LongestTitle ? heading : first;
    }

    private static int End(IReadOnlyList<TextBlock> blocks, int last)
    {
        for (var at = last + 1; at < blocks.Count; at++)
            if (Appendix().IsMatch(blocks[at].Text)) return at;
        return blocks.Count;
    }

    private static List<Piece> Cut(
        IReadOnlyList<TextBlock> blocks, List<NumberedStart?> starts, List<int> chain, int begin, int end, Outline outline, Dictionary<string, string> sections)
    {
        var pieces = new List<Piece>();
        var link = 0;
        string? last = null;
        for (var at = begin; at < end; at++)
        {
            var (block, start) = (blocks[at], starts[at]);
            var next = link < chain.Count ? starts[chain[link]]!.Number : null;
            if (block.Kind == BlockKind.Contents) continue;
            if (link < chain.Count && chain[link] == at)
            {
                last = next!;
                link++;
                pieces.Add(new Piece(last, sections[last], null, block.Place));
                pieces[^1].Add(block with { Text = start!.Rest, Kind = BlockKind.Plain });
            }
            else if (next is not null && IsHeading(at, block, start, last, next, link < chain.Count ? chain[link] : -1, outline, sections))
            {
                if (pieces.Count == 0 || pieces[^1].Text.Length > 0 || pieces[^1].Id is not null) pieces.Add(new Piece(null, sections[next], null, block.Place));
            }
            else if (start is not null && outline.GoesOn(start.Number))
            {
                pieces.Add(new Piece(start.Number, start.Number, null, block.Place) { IsStranger = true });
            }
            else
            {
                if (pieces[^1].EndsBefore(block)) pieces.Add(new Piece(null, last is null ? pieces[^1].Section : sections[last], last, block.Place));
                pieces[^1].Add(block);
            }
        }

        return pieces;
    }

    // A section's heading: its number is that of the paragraph which comes next, and not of the one before. Without a number: a
    // heading right before the first paragraph of another section.
    private static bool IsHeading(
        int at, TextBlock block, NumberedStart? start, string? last, string next, int nextAt, Outline outline, Dictionary<string, string> sections)
    {
        if (start is null)
            return block.Kind == BlockKind.Heading && nextAt == at + 1 && (last is null || sections[last] != sections[next]) && WithheldMarks.Count(block.Text) == 0;
        var number = start.Number + ".";
        return outline.IsSection(start.Number) && start.Rest.Length is > 0 and <= LongestTitle
            && next.StartsWith(number, StringComparison.Ordinal) && last?.StartsWith(number, StringComparison.Ordinal) != true;
    }

    private static Recognition Gather(IReadOnlyList<TextBlock> blocks, List<Piece> pieces, Outline outline, int begin, int end)
    {
        var numbered = pieces.Where(piece => piece is { Id: not null, IsStranger: false }).ToList();
        var unnumbered = pieces.Where(piece => piece.Id is null && piece.Text.Length > 0).ToList();
        var outside = blocks.Take(begin).Concat(blocks.Skip(end)).Where(block => WithheldMarks.Count(block.Text) > 0).ToList();
        return new Recognition(
            [.. numbered.Where(piece => piece.Text.Length > 0).Select(piece => new VerbatimText(piece.Id!, WithheldMarks.Extent(piece.Text), Shown(piece.Text)))],
            [.. unnumbered.Select(piece => new UnnumberedText(piece.Section, piece.After, WithheldMarks.Extent(piece.Text), Shown(piece.Text)))],
            numbered.ToDictionary(piece => piece.Id!, piece => piece.Place, StringComparer.Ordinal),
            [.. outside.Select(block => block.Place)],
            blocks.Sum(block => WithheldMarks.Count(block.Text)),
            pieces.Sum(piece => WithheldMarks.Spots(piece.Text)) + outside.Sum(block => WithheldMarks.Spots(block.Text)),
            [.. numbered.Where(piece => piece.Text.Length == 0).Select(piece => piece.Id!)],
            [.. outline.Ids.Except(numbered.Select(piece => piece.Id!))],
            [.. pieces.Where(piece => piece.IsStranger).Select(piece => new Sighting(piece.Id!, piece.Place))],
            [],
            begin,
            blocks.Count - end);
    }

    private static Recognition Nothing(IReadOnlyList<TextBlock> blocks, Outline outline) => Gather(blocks, [], outline, blocks.Count, blocks.Count);

    private static string Shown(string text) => WithheldMarks.Extent(text) == Withheld.Full ? "" : text;

    private const int LongestTitle = 160;

    [GeneratedRegex(@"\A(?:\d{1,2}\.?\s+)?(?:appendix|annex)\b.{0,80}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();
}
