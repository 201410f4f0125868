namespace ChatOpsAdvisor.Teams.Cards.Parsing;

/// <summary>How tightly each operator binds.</summary>
internal static class Operators
{
    // Not C's order: == binds tighter than <, and & (which joins texts) stands between them.
    public static Dictionary<string, int> Binding { get; } = new()
    {
        ["^"] = 11,
        ["*"] = 10, ["/"] = 10, ["%"] = 10,
        ["+"] = 9, ["-"] = 9,
        ["=="] = 8, ["!="] = 8,
        ["&"] = 7,
        ["<"] = 6, ["<="] = 6, [">"] = 6, [">="] = 6,
        ["&&"] = 5,
        ["||"] = 4,
        ["??"] = 3,
        ["?"] = 2,
    };
}
