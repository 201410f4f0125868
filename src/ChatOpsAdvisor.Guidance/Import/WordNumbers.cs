using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// Counts the numbers that Word shows but does not write into the text: "5.1.3" is kept as "level 3 of list 2". Levels restart
/// below one that has risen, as Word does when nothing else is said.
/// </summary>
internal sealed partial class WordNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<string, Style> styles;
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, int?[]> counts = [];

    public WordNumbers(MainDocumentPart document)
    {
        styles = (document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .DistinctBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);
        var numbering = document.NumberingDefinitionsPart?.Numbering;
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
            if (list.AbstractNumberId?.Value is { } id) lists.TryAdd(id, list);
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
            if (instance.NumberID?.Value is { } id) instances.TryAdd(id, instance);
    }

    /// <summary>The style's name without blanks, e.g. "heading2", "toc1", "ListBullet"; the id where it has no name.</summary>
    public string StyleOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id) return "";
        return (styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value ?? id : id).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>The paragraph's label; empty for a bullet. Whoever is asked has been counted.</summary>
    public (string Label, bool IsItem) Next(Paragraph paragraph)
    {
        var (id, depth) = PlaceOf(paragraph);
        if (id is not > 0 || !instances.TryGetValue(id.Value, out var instance)) return ("", false);
        if (instance.AbstractNumId?.Val?.Value is not { } key || !lists.TryGetValue(key, out var list)) return ("", false);
        depth = Math.Clamp(depth, 0, Levels - 1);
        if (!counts.TryGetValue(key, out var count)) counts[key] = count = new int?[Levels];
        count[depth] = (count[depth] ?? Start(list, instance, depth) - 1) + 1;
        Array.Clear(count, depth + 1, Levels - depth - 1);
        var level = Level(list, instance, depth);
        if (level?.NumberingFormat?.Val is { } format && format.Value == NumberFormatValues.Bullet) return ("", true);
        var label = Placeholder().Replace(level?.LevelText?.Val?.Value ?? "", match => Shown(list, instance, count, match.Groups[1].Value[0] - '1'));
        return (label, true);
    }

    private static string Shown(AbstractNum list, NumberingInstance instance, int?[] count, int depth)
    {
        var number = count[depth] ??= Start(list, instance, depth);
        var format = Level(list, instance, depth)?.NumberingFormat?.Val?.Value;
        if (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter)
        {
            var letter = (char)('a' + ((number - 1) % 26));
            return (format == NumberFormatValues.UpperLetter ? char.ToUpperInvariant(letter) : letter).ToString();
        }

        return format == NumberFormatValues.LowerRoman || format == NumberFormatValues.UpperRoman
            ? Roman(number)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int number)
    {
        (int Value, string Digits)[] digits = [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var text = "";
        foreach (var (value, shown) in digits)
            for (; number >= value && text.Length < 20; number -= value) text += shown;
        return text;
    }

    private static int Start(AbstractNum list, NumberingInstance instance, int depth) =>
        instance.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == depth)?.StartOverrideNumberingValue?.Val?.Value
        ?? Level(list, instance, depth)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? Level(AbstractNum list, NumberingInstance instance, int depth) =>
        instance.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == depth)?.Level
        ?? list.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == depth);

    // A paragraph has its number by itself or by its style, or by what the style is based on.
    private (int? Id, int Depth) PlaceOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var (id, depth) = (own?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value);
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var steps = 0; style is not null && steps < 20 && (id is null || depth is null) && styles.TryGetValue(style, out var found); steps++)
        {
            id ??= found.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
            depth ??= found.StyleParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value;
            style = found.BasedOn?.Val?.Value;
        }

        return (id, depth ?? 0);
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Placeholder();
}
