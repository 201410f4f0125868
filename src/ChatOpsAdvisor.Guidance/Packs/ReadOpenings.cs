using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads openings.yaml: how people report, by the scenario that it is. The file may be absent; then nothing is suggested.</summary>
internal static class ReadOpenings
{
    /// <summary>As much as one opening holds: an example longer than this is a story, and teaches nothing.</summary>
    private const int Longest = 300;

    public static IReadOnlyList<OpeningGroup> From(Entry file, IReadOnlyList<string> scenarios, PackDraft draft)
    {
        var groups = file.Children("openings", "openings");
        if (groups.Count == 0) file.Fault("openings", "has no openings (a pack without any has no such file)");
        var seen = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        var read = groups.Select(group => One(group, scenarios, seen, draft)).ToList();
        file.Done();
        return read;
    }

    private static OpeningGroup One(Entry group, IReadOnlyList<string> scenarios, Dictionary<string, Place> seen, PackDraft draft)
    {
        var scenario = group.TextOrNull("scenario");
        var (gap, unclear) = (group.Flag("gap", otherwise: false), group.Flag("unclear", otherwise: false));
        if ((scenario is null ? 0 : 1) + (gap ? 1 : 0) + (unclear ? 1 : 0) != 1) group.Fault("scenario", "must say one of scenario, gap and unclear");
        if (scenario is not null && !scenarios.Contains(scenario)) group.Fault("scenario", $"are of the scenario {scenario}, which this pack does not have");

        var said = group.Sayings("said");
        if (said.Count == 0) group.Fault("said", "say nothing");
        foreach (var (text, place) in said)
        {
            if (text.Length > Longest) draft.Faults.Add(place.Fault($"an opening is longer than {Longest} characters"));
            // The same words under two headings would teach that neither is right.
            if (!seen.TryAdd(text, place)) draft.Faults.Add(place.Fault($"the opening '{text}' stands already in line {seen[text].Line}"));
        }

        group.Done();
        return new OpeningGroup(scenario, gap, [.. said.Select(one => one.Text)]);
    }
}
