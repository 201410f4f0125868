using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>
/// Holds the paragraphs against what the document has, section by section: none lost, none invented, and withheld what is
/// withheld. A pack that names no inventory (one made for a test) is not held to any.
/// </summary>
internal static class CheckInventory
{
    /// <returns>The paragraphs after which withheld text without a number stands.</returns>
    public static IReadOnlyList<string> Check(Entry pack, PackDraft draft)
    {
        var sections = pack.Children("inventory", "inventory");
        if (sections.Count == 0) return [];
        var expected = new Dictionary<string, Withheld>(StringComparer.Ordinal);
        var unnumbered = sections.SelectMany(section => Section(section, expected)).ToList();
        foreach (var lost in expected.Keys.Where(id => !draft.Paragraphs.ContainsKey(id))) pack.Fault("inventory", $"has paragraph {lost}, which {PackFiles.Paragraphs} does not");
        foreach (var paragraph in draft.Paragraphs.Values)
            if (!expected.TryGetValue(paragraph.Id, out var withheld)) pack.Fault("inventory", $"has no paragraph {paragraph.Id}, which {PackFiles.Paragraphs} has");
            else if (withheld != paragraph.Withheld) pack.Fault("inventory", $"has {paragraph.Id} {Word(withheld)}, which {PackFiles.Paragraphs} has {Word(paragraph.Withheld)}");
        return unnumbered;
    }

    private static IReadOnlyList<string> Section(Entry entry, Dictionary<string, Withheld> expected)
    {
        var section = entry.Text("section");
        if (!int.TryParse(entry.Text("paragraphs"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
            entry.Fault("paragraphs", "says how many paragraphs it has, but not in a number from 1");
        for (var number = 1; number <= count; number++) expected[$"{section}.{number}"] = Withheld.No;
        foreach (var (key, withheld) in new[] { ("full", Withheld.Full), ("part", Withheld.Part) })
            foreach (var id in entry.Texts(key))
                if (!expected.ContainsKey(id)) entry.Fault(key, $"names {id}, which is no paragraph of section {section}");
                else expected[id] = withheld;
        var unnumbered = entry.Texts("unnumbered-after");
        foreach (var id in unnumbered)
            if (!expected.ContainsKey(id)) entry.Fault("unnumbered-after", $"names {id}, which is no paragraph of section {section}");
        entry.Done();
        return unnumbered;
    }

    private static string Word(Withheld withheld) => withheld switch
    {
        Withheld.Full => "wholly withheld",
        Withheld.Part => "withheld in part",
        _ => "whole",
    };
}
