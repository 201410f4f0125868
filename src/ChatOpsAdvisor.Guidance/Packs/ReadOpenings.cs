using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads openings.tsv: how people report, by the scenario that it is, "gap" or "unclear". The file may be absent; then nothing is suggested.</summary>
internal static class ReadOpenings
{
    private const string Gap = "gap";
    private const string Unclear = "unclear";

    /// <summary>As much as one opening holds: an example longer than this is a story, and teaches nothing.</summary>
    private const int Longest = 300;

    public static IReadOnlyList<OpeningGroup> From(string folder, IReadOnlyList<string> scenarios, PackDraft draft)
    {
        var seen = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        return [.. Bank.Groups(Bank.Read(folder, PackFiles.Openings, draft.Faults)).Select(lines => Group(lines, scenarios, seen, draft))];
    }

    private static OpeningGroup Group(IReadOnlyList<BankLine> lines, IReadOnlyList<string> scenarios, Dictionary<string, Place> seen, PackDraft draft)
    {
        var about = lines[0].About;
        if (about is not (Gap or Unclear) && !scenarios.Contains(about))
            draft.Faults.Add(lines[0].Place.Fault($"openings are of '{about}', which is no scenario of this pack, nor gap, nor unclear"));
        foreach (var (_, said, place) in lines)
        {
            if (said.Length > Longest) draft.Faults.Add(place.Fault($"an opening is longer than {Longest} characters"));
            // The same words under two headings would teach that neither is right.
            if (!seen.TryAdd(said, place)) draft.Faults.Add(place.Fault($"the opening '{said}' stands already in line {seen[said].Line}"));
        }

        return new OpeningGroup(about is Gap or Unclear ? null : about, about == Gap, [.. lines.Select(line => line.Said)]);
    }
}
