using System.Text;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>One word of an opening, plain, and where it stands in what was typed.</summary>
internal readonly record struct OpeningWord(string Plain, int Start, int End);

/// <summary>
/// An opening message as plain words that know where they came from, so that whatever is concluded can be shown in the words
/// that were typed. Apostrophes vanish ("he's" is "hes"); the end of a clause is a word of its own.
/// </summary>
internal sealed class OpeningText
{
    public const string Break = ",";

    private readonly string typed;
    private readonly int[] origin;

    private OpeningText(string typed, string plain, int[] origin, List<OpeningWord> words)
    {
        (this.typed, this.origin) = (typed, origin);
        (Plain, Words) = (plain, words);
    }

    /// <summary>Lower case, one space between words, and " , " between clauses.</summary>
    public string Plain { get; }

    public IReadOnlyList<OpeningWord> Words { get; }

    public static OpeningText Of(string typed)
    {
        var plain = new StringBuilder(typed.Length + 16);
        var origin = new List<int>(typed.Length + 16);
        var words = new List<OpeningWord>();
        var start = -1;
        for (var at = 0; at <= typed.Length; at++)
        {
            var letter = at < typed.Length ? typed[at] : ' ';
            if (letter is '\'' or '’' && start >= 0 && at + 1 < typed.Length && char.IsLetter(typed[at + 1])) continue;
            if (char.IsLetterOrDigit(letter) || IsInNumber(typed, at))
            {
                if (start < 0) Open(at);
                plain.Append(char.ToLowerInvariant(letter));
                origin.Add(at);
                continue;
            }

            if (start >= 0) Close(at);
            if (letter is ',' or '.' or ';' or '?' or '!' or '(' or ')' or '\n' || IsDash(typed, at))
                if (words.Count > 0 && words[^1].Plain != Break) Add(at);
        }

        return new OpeningText(typed, plain.ToString(), [.. origin], words);

        void Open(int at)
        {
            if (plain.Length > 0) Space(at);
            start = plain.Length;
        }

        void Close(int end)
        {
            words.Add(new OpeningWord(plain.ToString(start, plain.Length - start), origin[start], end));
            start = -1;
        }

        void Add(int at)
        {
            Space(at);
            plain.Append(Break[0]);
            origin.Add(at);
            words.Add(new OpeningWord(Break, at, at + 1));
        }

        void Space(int at)
        {
            plain.Append(' ');
            origin.Add(at);
        }
    }

    /// <summary>What was typed from one place of <see cref="Plain"/> to another.</summary>
    public string Typed(int start, int length) => typed[origin[start]..(origin[start + length - 1] + 1)];

    /// <summary>Plain words from one to another, both included.</summary>
    public string Phrase(int first, int last)
    {
        if (first == last) return Words[first].Plain;
        var phrase = new StringBuilder(Words[first].Plain);
        for (var at = first + 1; at <= last; at++) phrase.Append(' ').Append(Words[at].Plain);
        return phrase.ToString();
    }

    /// <summary>Whether the clause that ends with this word ends with a question mark.</summary>
    public bool EndsAsQuestion(int last) => last + 1 < Words.Count && typed[Words[last + 1].Start] == '?';

    /// <summary>What was typed from one word to another, both included.</summary>
    public string TypedWords(int first, int last) => typed[Words[first].Start..Words[last].End];

    // "19:30", "4.15", "25/11".
    private static bool IsInNumber(string typed, int at) =>
        at > 0 && at + 1 < typed.Length && typed[at] is ':' or '.' or '/' && char.IsAsciiDigit(typed[at - 1]) && char.IsAsciiDigit(typed[at + 1]);

    private static bool IsDash(string typed, int at) => at > 0 && at < typed.Length && typed[at] is '-' or '–' or '—' && typed[at - 1] == ' ';
}
