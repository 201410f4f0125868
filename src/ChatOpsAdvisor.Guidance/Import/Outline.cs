using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>The numbers that the pack knows, in the document's order. A number that it does not know is never made a paragraph.</summary>
internal sealed class Outline
{
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    public Outline(GuidancePack pack)
    {
        Ids = [.. pack.Paragraphs.Select(paragraph => paragraph.Id)];
        places = Ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        foreach (var id in Ids)
            for (var (number, parent) = (id, NumberedStart.ParentOf(id)); parent.Length > 0; (number, parent) = (parent, NumberedStart.ParentOf(parent)))
                last[parent] = Math.Max(last.GetValueOrDefault(parent), NumberedStart.LastOf(number));
    }

    public IReadOnlyList<string> Ids { get; }

    public int? PlaceOf(string number) => places.TryGetValue(number, out var place) ? place : null;

    public bool IsSection(string number) => last.ContainsKey(number);

    /// <summary>A number that would be the pack's if it went on: 5.1.11 after 5.1.10, 11.1 after section 10. "16.5" in a sentence is none.</summary>
    public bool GoesOn(string number)
    {
        var parent = NumberedStart.ParentOf(number);
        if (parent.Length == 0 || places.ContainsKey(number) || IsSection(number)) return false;
        if (last.TryGetValue(parent, out var highest)) return NumberedStart.LastOf(number) > highest;
        return !parent.Contains('.', StringComparison.Ordinal) && NumberedStart.LastOf(number) == 1
            && NumberedStart.LastOf(parent) == last.Keys.Where(section => !section.Contains('.', StringComparison.Ordinal)).Max(NumberedStart.LastOf) + 1;
    }
}
