namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>The ways of asking who is on duty, as plain lower-case words. The same in an officer's chat and in a duty channel.</summary>
public static class RosterWords
{
    public static IReadOnlyList<string> Now { get; } =
        ["who is on", "whos on", "who is on now", "whos on now", "who is on duty", "whos on duty", "who is duty inspector", "who is the duty inspector", "whos the duty inspector", "duty inspector", "roster"];

    public static IReadOnlyList<string> Tonight { get; } =
        ["who is on tonight", "whos on tonight", "who is on duty tonight", "whos on duty tonight", "roster tonight"];

    /// <summary>True for tonight, false for now, null when it is not asked.</summary>
    public static bool? Ask(string text)
    {
        var plain = string.Join(' ', text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)
            .Split([' ', '?', '!', '.', ','], StringSplitOptions.RemoveEmptyEntries));
        return Now.Contains(plain) ? false : Tonight.Contains(plain) ? true : null;
    }
}
