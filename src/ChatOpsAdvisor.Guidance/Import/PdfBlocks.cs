using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>Puts printed lines together to blocks: a wider gap, a number, a bullet or a new page begins one.</summary>
internal static partial class PdfBlocks
{
    /// <summary>How much wider than the usual distance of two lines a gap between blocks is.</summary>
    private const double Gap = 1.3;

    public static IReadOnlyList<TextBlock> From(IReadOnlyList<PdfLine> lines)
    {
        var pitch = Pitch(lines);
        var blocks = new List<TextBlock>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            var bullet = Bullet().Match(line.Text);
            var kind = bullet.Success ? BlockKind.ListItem : ContentsLine.Is(line.Text) ? BlockKind.Contents : BlockKind.Plain;
            var text = bullet.Success ? line.Text[bullet.Length..] : line.Text;
            if (text.Length == 0) continue;
            if (at == 0 || blocks.Count == 0 || kind != BlockKind.Plain || blocks[^1].Kind == BlockKind.Contents || Begins(line, lines[at - 1], pitch))
                blocks.Add(new TextBlock($"page {line.Page}", kind, text, line.Page));
            else
                blocks[^1] = blocks[^1] with { Text = Sentences.Wrap(blocks[^1].Text, text) };
        }

        return blocks;
    }

    private static bool Begins(PdfLine line, PdfLine before, double pitch) =>
        line.Page != before.Page || before.Y - line.Y > pitch * Gap || NumberedStart.Of(line.Text)?.Number.Contains('.', StringComparison.Ordinal) == true;

    // The usual distance is the one that is met most often.
    private static double Pitch(IReadOnlyList<PdfLine> lines) => lines.Zip(lines.Skip(1))
        .Where(pair => pair.First.Page == pair.Second.Page && pair.First.Y > pair.Second.Y)
        .GroupBy(pair => Math.Round(pair.First.Y - pair.Second.Y))
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key)
        .Select(same => same.Key).FirstOrDefault(12);

    [GeneratedRegex(@"\A[•●▪◦‣∙·]\s*")]
    private static partial Regex Bullet();
}
