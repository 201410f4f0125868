namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>Puts a block to the text before it: as the rest of a sentence that a page break cut, or as a line of its own.</summary>
internal static class Sentences
{
    private const string Bullet = "- ";

    public static string Join(string before, TextBlock block)
    {
        var next = block.Text;
        if (before.Length == 0) return next;
        if (block.Kind == BlockKind.ListItem) return $"{before}\n{(NumberedStart.Of(next) is null && next[0] != '(' ? Bullet : "")}{next}";
        if (WithheldMarks.Closes(before) && WithheldMarks.Opens(next)) return $"{before} {next}";
        return GoesOn(before, block) ? Wrap(before, next) : $"{before}\n{next}";
    }

    /// <summary>Two lines of one sentence. A hyphen at a line's end belongs to the word: "self-" and "harm".</summary>
    public static string Wrap(string before, string next) =>
        before is [.., var letter, '-'] && char.IsLetter(letter) && char.IsLower(next[0]) ? before + next : $"{before} {next}";

    private static bool GoesOn(string before, TextBlock block)
    {
        if (IsEnded(before) || IsAddress(block.Text) || IsAddress(before[(before.LastIndexOfAny([' ', '\n']) + 1)..])) return false;
        return char.IsLower(block.Text[0]) || block.MayGoOn;
    }

    private static bool IsEnded(string text) => text.TrimEnd('"', '\'', '”', '’', ')', ']') is [.., '.' or '!' or '?' or ':' or ';'];

    private static bool IsAddress(string word) =>
        word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
