using System.Text;

namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>One word of a typed text, in plain letters, and where it stands.</summary>
/// <param name="Plain">Lower case, letters and digits only: "Don't" is "dont".</param>
/// <param name="At">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Break">The mark that ends its clause, if one follows it; '\0' when the sentence goes on.</param>
public readonly record struct TypedWord(string Plain, int At, int End, char Break)
{
    public bool EndsClause => Break != '\0';
}

/// <summary>Splits what somebody typed into words, keeping where each stands, so that it can be quoted as it was typed.</summary>
public static class TypedWords
{
    private const string Marks = ".,;:!?\n\r()–—";

    public static IReadOnlyList<TypedWord> Of(string text)
    {
        var words = new List<TypedWord>();
        var plain = new StringBuilder();
        var at = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (length > 1 || char.IsLetterOrDigit(text[i]))
            {
                if (plain.Length == 0) at = i;
                plain.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : "");
            }
            else if (text[i] is not ('\'' or '’') || plain.Length == 0) Close(i);
            i += length;
        }

        Close(text.Length);
        return words;

        void Close(int end)
        {
            if (plain.Length > 0)
            {
                words.Add(new TypedWord(plain.ToString(), at, end, '\0'));
                plain.Clear();
            }

            if (end < text.Length && words.Count > 0 && !words[^1].EndsClause && MarkAt(text, end)) words[^1] = words[^1] with { Break = text[end] };
        }
    }

    // A dash between spaces ends a clause; one inside a word does not.
    private static bool MarkAt(string text, int at) => text[at] == '-'
        ? at > 0 && text[at - 1] == ' '
        : Marks.Contains(text[at], StringComparison.Ordinal);
}
