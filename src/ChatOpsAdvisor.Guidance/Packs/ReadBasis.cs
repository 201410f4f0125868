using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads what a line rests on: paragraphs that can be read, or "tool", said openly. Nothing rests on nothing.</summary>
internal static class ReadBasis
{
    private const string Tool = "tool";

    /// <param name="sections">True where a heading may be cited: the question which section applies.</param>
    public static Basis From(Entry entry, PackDraft draft, bool sections = false)
    {
        var cited = entry.Texts("basis");
        if (cited.Count == 0)
        {
            entry.Fault("basis", "has no basis: name its paragraphs, or say basis: tool");
            return Basis.Tool;
        }

        if (cited is [Tool]) return Basis.Tool;
        foreach (var id in cited)
            if (Objection(id, draft, sections) is { } objection) entry.Fault("basis", objection);
        if (cited.Distinct(StringComparer.Ordinal).Count() < cited.Count) entry.Fault("basis", "cites a paragraph twice");
        return new Basis(cited);
    }

    private static string? Objection(string id, PackDraft draft, bool sections)
    {
        if (id == Tool) return "cites paragraphs and the tool at once";
        if (sections && draft.HasSection(id)) return null;
        if (!draft.Paragraphs.TryGetValue(id, out var paragraph)) return $"cites {id}, which is no paragraph of this pack";
        return paragraph.Withheld == Withheld.Full ? $"cites {id}, whose text is withheld: nothing can rest on it" : null;
    }
}
