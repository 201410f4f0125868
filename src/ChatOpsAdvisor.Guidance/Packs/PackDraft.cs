using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>A question, the waterfall that asks it, and where it is written.</summary>
internal sealed record Asked(string Waterfall, Question Question, Place Place);

/// <summary>A condition, whose it is ("trigger weapons"), and where it is written.</summary>
internal sealed record Conditioned(string Owner, Condition Condition, Place Place);

/// <summary>What has been read of a pack so far: enough to check each part against the others.</summary>
internal sealed class PackDraft(IReadOnlyList<Option> forceAreas)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public List<PackFault> Faults { get; } = [];

    public IReadOnlyList<Option> ForceAreas => forceAreas;

    public Dictionary<string, Paragraph> Paragraphs { get; } = new(StringComparer.Ordinal);

    public List<Asked> Asked { get; } = [];

    public List<Conditioned> Conditions { get; } = [];

    public bool HasSection(string id) => Paragraphs.Values.Any(paragraph => paragraph.Section == id);

    /// <summary>Reads an entry's id, which no other of its sort may have.</summary>
    /// <param name="sort">"question", "trigger", …</param>
    public string Id(Entry entry, string sort)
    {
        var id = entry.Text("id");
        if (id.Length == 0) return id;
        if (!IsId(id)) entry.Fault("id", "has an id that is not made of letters, digits, dots and dashes");
        if (!taken.Add($"{sort} {id}")) entry.Fault("id", "appears twice");
        return id;
    }

    public static bool IsId(string text) =>
        text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.') && char.IsAsciiLetterOrDigit(text[0]);
}
