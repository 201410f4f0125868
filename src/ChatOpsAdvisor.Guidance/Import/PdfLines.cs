using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>One printed line.</summary>
/// <param name="Y">Of its foot, in points from the page's foot.</param>
/// <param name="Right">Where its last word ends.</param>
/// <param name="FirstWord">The width of its first word.</param>
/// <param name="Size">Of its first letter's type, in points.</param>
internal sealed record PdfLine(int Page, double Y, double Right, double FirstWord, double Size, string Text);

/// <summary>Puts words that stand on one line together, from the top of the page down.</summary>
internal static partial class PdfLines
{
    public static IReadOnlyList<PdfLine> Of(int page, IEnumerable<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words.Where(word => !string.IsNullOrWhiteSpace(word.Text)).OrderByDescending(Foot))
        {
            if (lines.Count > 0 && Math.Abs(Foot(lines[^1][0]) - Foot(word)) < Math.Max(word.BoundingBox.Height, 4) / 2) lines[^1].Add(word);
            else lines.Add([word]);
        }

        return [.. lines.Select(line => Line(page, line)).Where(line => line.Text.Length > 0)];
    }

    /// <summary>Lines that stand at the same height on page after page, but for their digits, belong to the paper and not to the text.</summary>
    public static IReadOnlyList<PdfLine> WithoutRunningHeads(IReadOnlyList<IReadOnlyList<PdfLine>> pages, out int dropped)
    {
        var edges = pages.SelectMany(page => page.Take(3).Concat(page.TakeLast(3)).Distinct()).ToList();
        var running = edges.GroupBy(Likeness).Where(same => same.Select(line => line.Page).Distinct().Count() >= Math.Max(2, (pages.Count + 1) / 2))
            .SelectMany(same => same).ToHashSet(ReferenceEqualityComparer.Instance);
        dropped = running.Count;
        return [.. pages.SelectMany(page => page).Where(line => !running.Contains(line))];
    }

    private static (int Height, string Text) Likeness(PdfLine line) => ((int)Math.Round(line.Y / 3), Digits().Replace(line.Text, "#"));

    // The foot of the letters' line and not of their ink: "gap" hangs lower than "can".
    private static double Foot(Word word) => word.Letters[0].StartBaseLine.Y;

    private static PdfLine Line(int page, List<Word> words)
    {
        words.Sort((one, other) => one.BoundingBox.Left.CompareTo(other.BoundingBox.Left));
        return new PdfLine(
            page, Foot(words[0]), words[^1].BoundingBox.Right, words[0].BoundingBox.Width, words[0].Letters[0].PointSize,
            PlainText.OneLine(string.Join(' ', words.Select(word => word.Text))));
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
