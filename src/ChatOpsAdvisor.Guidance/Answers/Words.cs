using System.Globalization;
using System.Text;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>Cuts what somebody typed into plain words: lower case, no accents, no apostrophes, long numbers all alike.</summary>
internal static class Words
{
    private const int LongestQuestion = 600;

    /// <summary>
    /// What can be worked on: beyond that length nobody asks a question, and a pasted log must not take the time of a hundred; half a
    /// character, from a cut or a broken client, would be refused by the runtime.
    /// </summary>
    public static string Sound(string text) => string.Create(Math.Min(text.Length, LongestQuestion), text, static (sound, text) =>
    {
        text.AsSpan(0, sound.Length).CopyTo(sound);
        for (var at = 0; at < sound.Length; at++)
            if (char.IsHighSurrogate(sound[at]) && at + 1 < sound.Length && char.IsLowSurrogate(sound[at + 1])) at++;
            else if (char.IsSurrogate(sound[at])) sound[at] = ' ';
    });

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            else if (letter is '\'' or '’' or '‘' or '`' || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            // "5.1.6" stays one word.
            else if (letter == '.' && word.Length > 0 && char.IsAsciiDigit(word[^1])) word.Append('.');
            else Close(word, words);
        }

        Close(word, words);
        return words;
    }

    private static void Close(StringBuilder word, List<string> words)
    {
        while (word.Length > 0 && word[^1] == '.') word.Length--;
        if (word.Length == 0) return;
        var text = word.ToString();
        words.Add(text.Length > 2 && text.All(char.IsAsciiDigit) ? "000" : text);
        word.Clear();
    }
}
