using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Puts printed lines together to blocks: a wider gap, a number, a bullet or a new page begins one, and so does a line whose first
/// word would have had room on the line before.
/// </summary>
internal static partial class PdfBlocks
{
    /// <summary>How much wider than the page's distance of two lines a gap between blocks is, and how wide, in letters, in any case.</summary>
    private const double Gap = 1.3, Wide = 2;

    public static IReadOnlyList<TextBlock> From(IReadOnlyList<PdfLine> lines)
    {
        var pages = lines.GroupBy(line => line.Page)
            .ToDictionary(page => page.Key, page => (Pitch: Pitch([.. page]), Right: page.Max(line => line.Right)));
        var blocks = new List<TextBlock>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            var bullet = Bullet().Match(line.Text);
            var kind = bullet.Success ? BlockKind.ListItem : ContentsLine.Is(line.Text) ? BlockKind.Contents : BlockKind.Plain;
            var text = bullet.Success ? line.Text[bullet.Length..] : line.Text;
            if (text.Length == 0) continue;
            var before = at > 0 ? lines[at - 1] : null;
            var mayGoOn = before is not null && kind == BlockKind.Plain && CutByPage(line, before, pages[before.Page].Right);
            if (before is null || blocks.Count == 0 || kind != BlockKind.Plain || blocks[^1].Kind == BlockKind.Contents || Begins(line, before, pages[line.Page]))
                blocks.Add(new TextBlock($"page {line.Page}", kind, text, mayGoOn));
            else
                blocks[^1] = blocks[^1] with { Text = Sentences.Wrap(blocks[^1].Text, text) };
        }

        return blocks;
    }

    private static bool Begins(PdfLine line, PdfLine before, (double Pitch, double Right) page) =>
        line.Page != before.Page || before.Y - line.Y > Math.Min(page.Pitch * Gap, line.Size * Wide)
        || HadRoom(line, before, page.Right)
        || NumberedStart.Of(line.Text)?.Number.Contains('.', StringComparison.Ordinal) == true;

    private static bool CutByPage(PdfLine line, PdfLine before, double right) => line.Page != before.Page && !HadRoom(line, before, right);

    private static bool HadRoom(PdfLine line, PdfLine before, double right) => before.Right + line.FirstWord + line.Size < right;

    // The smallest distance that is met again and again: smaller ones come from raised letters, larger ones part blocks.
    private static double Pitch(IReadOnlyList<PdfLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1)).Select(pair => Math.Round(pair.First.Y - pair.Second.Y)).Where(distance => distance > 0).ToList();
        return distances.GroupBy(distance => distance).Where(same => same.Count() > distances.Count / 20).Min(same => (double?)same.Key) ?? lines[0].Size;
    }

    [GeneratedRegex(@"\A[•●▪◦‣∙·]\s*")]
    private static partial Regex Bullet();
}
