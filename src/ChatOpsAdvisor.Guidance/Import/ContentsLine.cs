using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Guidance.Import;

/// <summary>A line of a contents page that is known by its dots: "5.1 Planned ........ 7".</summary>
internal static partial class ContentsLine
{
    public static bool Is(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"(?:\.[. ]{3,}|…+)\s*[0-9]{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
