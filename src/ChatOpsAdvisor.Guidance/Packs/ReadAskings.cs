using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads the banks in askings/: what people ask, by what answers it. A pack that answers no questions has none.</summary>
internal static class ReadAskings
{
    private const string OfParagraph = "";
    private const string OfWithheld = "withheld";
    private const string OfSilent = "silent";
    private const string OfFrontPage = "front-page";
    private const string OfSmallTalk = "small-talk";

    private static readonly string[] Sorts = [OfWithheld, OfSilent, OfFrontPage, OfSmallTalk];

    /// <summary>The lines alone, with what is wrong with them: they hang on nothing else of the pack, so they are read beside it.</summary>
    public static (IReadOnlyList<IReadOnlyList<BankLine>> Banks, List<PackFault> Faults) Lines(string folder)
    {
        var faults = new List<PackFault>();
        return ([.. PackFiles.Askings(folder).Select(file => Bank.Read(folder, file, faults))], faults);
    }

    public static IReadOnlyList<AskingGroup> From((IReadOnlyList<IReadOnlyList<BankLine>> Banks, List<PackFault> Faults) read, PackDraft draft)
    {
        draft.Faults.AddRange(read.Faults);
        return [.. read.Banks.SelectMany(Bank.Groups).Select(lines => Group(lines, draft))];
    }

    private static AskingGroup Group(IReadOnlyList<BankLine> lines, PackDraft draft)
    {
        var parts = lines[0].About.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Part).ToLookup(part => part.Sort, part => part.Id, StringComparer.Ordinal);
        var group = new AskingGroup(
            [.. parts[OfParagraph]], [.. parts[OfWithheld].Where(id => id.Length > 0)], parts[OfWithheld].Contains(""),
            parts[OfSilent].FirstOrDefault(), parts[OfFrontPage].FirstOrDefault(), parts[OfSmallTalk].FirstOrDefault(),
            [.. lines.Select(line => line.Said)]);
        draft.Faults.AddRange(Faults(parts, draft).Select(fault => lines[0].Place.Fault($"'{lines[0].About}' {fault}")));
        return group;
    }

    /// <summary>"5.1.2", "withheld 5.2.1", "withheld" (text that has no number), "silent pensions", "front-page status", "small-talk thanks".</summary>
    private static (string Sort, string Id) Part(string part)
    {
        var words = part.Split(' ', 2, StringSplitOptions.TrimEntries);
        return Sorts.Contains(words[0]) ? (words[0], words.ElementAtOrDefault(1) ?? "") : (OfParagraph, part);
    }

    private static IEnumerable<string> Faults(ILookup<string, string> parts, PackDraft draft)
    {
        if (parts.Count(part => part.Key is not (OfParagraph or OfWithheld)) + (parts.Contains(OfParagraph) || parts.Contains(OfWithheld) ? 1 : 0) != 1)
            yield return "must be about exactly one of: paragraphs and withheld text, silent, front-page, small-talk";
        foreach (var id in parts[OfParagraph])
            if (draft.Paragraphs.GetValueOrDefault(id) is not { } paragraph) yield return $"is answered by {id}, which is no paragraph of this pack";
            else if (paragraph.Withheld == Withheld.Full) yield return $"is answered by {id}, whose text is withheld: write withheld {id}";
        foreach (var id in parts[OfWithheld].Where(id => id.Length > 0))
            if (draft.Paragraphs.GetValueOrDefault(id) is not { Withheld: not Withheld.No }) yield return $"is about withheld text of {id}, which has none";
        foreach (var sort in new[] { OfSilent, OfFrontPage, OfSmallTalk }.Where(parts.Contains))
            if (parts[sort].ToList() is not [{ Length: > 0 } topic] || !PackDraft.IsId(topic)) yield return $"needs one topic behind {sort}, made of letters, digits, dots and dashes";
    }
}
