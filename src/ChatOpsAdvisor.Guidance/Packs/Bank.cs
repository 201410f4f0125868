namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>One saying of a bank.</summary>
/// <param name="About">What it is about, as written: "5.1.2, 3.5", "withheld 5.2.1", "planned".</param>
internal sealed record BankLine(string About, string Said, Place Place);

/// <summary>
/// Reads a bank of sayings: on each line what it is about, a tab, and the saying as people type it. Nothing in it is quoted or escaped, since
/// tens of thousands are read by hand and at every start. Lines that begin with "#" are the writers' own.
/// </summary>
internal static class Bank
{
    public static IReadOnlyList<BankLine> Read(string folder, string file, List<PackFault> faults)
    {
        var lines = new List<BankLine>();
        var at = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            var place = new Place(file, ++at);
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            if (line.Split('\t') is not [var about, var said] || string.IsNullOrWhiteSpace(about) || string.IsNullOrWhiteSpace(said))
                faults.Add(place.Fault("is not of the form: what it is about, one tab, a saying"));
            else if (said.Length > 1 && said[0] == '"' && said[^1] == '"' && said.Contains("\"\"", StringComparison.Ordinal))
                faults.Add(place.Fault("is quoted as spreadsheets quote: save it without"));
            else if (line.Contains('\uFFFD', StringComparison.Ordinal))
                faults.Add(place.Fault("has a letter that is not UTF-8"));
            else
                lines.Add(new BankLine(about.Trim(), said.Trim(), place));
        }

        if (lines.Count == 0) faults.Add(new PackFault(file, 1, "holds no sayings (a pack without any has no such file)"));
        return lines;
    }

    /// <summary>Neighbouring lines about the same.</summary>
    public static IEnumerable<IReadOnlyList<BankLine>> Groups(IReadOnlyList<BankLine> lines)
    {
        for (var (first, at) = (0, 1); first < lines.Count; at++)
        {
            if (at < lines.Count && lines[at].About == lines[first].About) continue;
            yield return [.. lines.Skip(first).Take(at - first)];
            first = at;
        }
    }
}
