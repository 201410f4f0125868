namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Whether a word was meant and mistyped: a letter left out, put in, or two changed round; in a long word also one letter for another.</summary>
internal static class Typos
{
    private const int Shortest = 5;
    private const int LongEnoughForAnother = 7;

    /// <summary>The first letter must be right: a word is known by it, and chance hits become rare.</summary>
    public static bool Near(string typed, string meant)
    {
        if (meant.Length < Shortest || Math.Abs(typed.Length - meant.Length) > 1 || typed[0] != meant[0]) return false;
        var at = 0;
        while (at < typed.Length && at < meant.Length && typed[at] == meant[at]) at++;
        if (at == typed.Length || at == meant.Length) return true;
        if (typed.Length < meant.Length) return Same(typed, at, meant, at + 1);
        if (typed.Length > meant.Length) return Same(typed, at + 1, meant, at);
        var turned = at + 1 < typed.Length && typed[at] == meant[at + 1] && typed[at + 1] == meant[at] && Same(typed, at + 2, meant, at + 2);
        return turned || (meant.Length >= LongEnoughForAnother && Same(typed, at + 1, meant, at + 1));
    }

    private static bool Same(string typed, int from, string meant, int start) => typed.AsSpan(from).SequenceEqual(meant.AsSpan(start));
}
