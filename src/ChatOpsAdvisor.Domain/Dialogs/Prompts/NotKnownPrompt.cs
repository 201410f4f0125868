namespace ChatOpsAdvisor.Domain.Dialogs.Prompts;

/// <summary>The ways of saying that one does not know. Every question takes them.</summary>
internal static class NotKnownPrompt
{
    private static readonly string[] Sayings =
    [
        "not known yet", "not yet known", "not known", "unknown", "dont know yet", "dont know", "do not know", "dunno", "dk", "idk", "not sure", "unsure",
        "no idea", "no clue", "unclear", "cant say", "cant tell", "couldnt say", "nk", "no one knows", "nobody knows", "no info", "no information",
        "no intel", "no details", "nothing known", "havent been told", "havent asked",
    ];

    private static readonly HashSet<string> Whole = [.. Sayings, .. Sayings.Select(saying => "i " + saying), .. Sayings.Select(saying => "we " + saying), "n k"];

    /// <summary>True when the text says that and nothing else.</summary>
    public static bool Reads(string plain) => Whole.Contains(plain);

    /// <summary>The text without such sayings; the same text when there is none. "no idea" must never be read as "no".</summary>
    public static string Without(string plain)
    {
        foreach (var saying in Sayings)
            for (var at = Words.Find(plain, saying); at >= 0; at = Words.Find(plain, saying))
                plain = string.Join(' ', (plain[..at] + plain[(at + saying.Length)..]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return plain;
    }
}
