using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>
/// The marks that stand where text was withheld. The public copy's is the exemption itself, written close; a letter's talk of
/// "Section 31(1)(a)(b)" is none.
/// </summary>
internal static partial class WithheldMarks
{
    public static int Count(string text) => One().Count(text);

    /// <summary>Places where something was withheld: marks with nothing between them are one place.</summary>
    public static int Spots(string text) => Run().Count(text);

    public static bool Opens(string text) => One().Match(text) is { Success: true, Index: 0 };

    public static bool Closes(string text) => Last().IsMatch(text);

    /// <summary>How much of a text is withheld: all of it, when nothing but marks is left.</summary>
    public static Withheld Extent(string text)
    {
        if (!One().IsMatch(text)) return Withheld.No;
        return One().Replace(text, "").Any(char.IsLetterOrDigit) ? Withheld.Part : Withheld.Full;
    }

    private const string Mark = @"(?:(?<!\w)S31\(1\)\(a\)\(b\)|\[(?:redacted|withheld)\]|█{2,})";

    [GeneratedRegex(Mark, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex One();

    [GeneratedRegex(Mark + @"(?:\s*" + Mark + ")*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(Mark + @"\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Last();
}
