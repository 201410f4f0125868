using System.Text;

namespace ChatOpsAdvisor.Domain.Dialogs.Prompts;

/// <summary>Typed text as a row of plain words, so that "Kids? YES!!" and "kids yes" read the same.</summary>
internal static class Words
{
    /// <summary>Lower case, letters and digits only, one space between words; apostrophes vanish ("don't" is "dont").</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\'' or '’') continue;
            if (Rune.IsLetterOrDigit(rune)) plain.Append(Rune.ToLowerInvariant(rune));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Where the phrase stands in the text as whole words; -1 when it does not.</summary>
    public static int Find(string plainText, string plainPhrase)
    {
        if (plainPhrase.Length == 0) return -1;
        for (var at = plainText.IndexOf(plainPhrase, StringComparison.Ordinal); at >= 0; at = plainText.IndexOf(plainPhrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + plainPhrase.Length;
            if ((at == 0 || plainText[at - 1] == ' ') && (end == plainText.Length || plainText[end] == ' ')) return at;
        }

        return -1;
    }

    public static bool Has(string plainText, string plainPhrase) => Find(plainText, plainPhrase) >= 0;
}
