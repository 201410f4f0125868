using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Domain.Records;

/// <summary>Takes out of free text what may name somebody. It takes out too much rather than too little.</summary>
public static partial class Redaction
{
    private const int Longest = 300;

    /// <summary>A question as the content owner may read it.</summary>
    public static string OfQuestion(string text)
    {
        var bare = Addresses().Replace(text, "[address]");
        bare = Numbers().Replace(bare, "[number]");
        bare = Names().Replace(bare, "[name]");
        bare = Spaces().Replace(bare, " ").Trim();
        return bare.Length <= Longest ? bare : bare[..Longest].TrimEnd() + "…";
    }

    // E-mail, links, handles, postcodes.
    [GeneratedRegex(@"\S+@\S+|\b(?:https?://|www\.)\S+|@\w+|\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2}\b")]
    private static partial Regex Addresses();

    // Four digits or more, however they are grouped; number plates. A paragraph's number has fewer.
    [GeneratedRegex(@"\+?\d(?:[\s-]?\d){3,}|\b[A-Za-z]{2}\d{2}\s?[A-Za-z]{3}\b")]
    private static partial Regex Numbers();

    // A word with a capital inside a sentence, alone or with its neighbours; not one that is all capitals, which is a police abbreviation.
    [GeneratedRegex(@"(?<=\S\s)(?:(?:[A-Z][a-z]+(?:['’-][A-Z]?[a-z]+)*)\s?)+(?=\W|$)|(?<=^)(?:[A-Z][a-z]+\s[A-Z][a-z]+)")]
    private static partial Regex Names();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
