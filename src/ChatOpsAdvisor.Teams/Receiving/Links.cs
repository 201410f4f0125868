using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>Finds addresses of pages and files in a text and takes them out. The name of a platform, "facebook.com", is no link.</summary>
internal static partial class Links
{
    /// <summary>What stands where a link stood.</summary>
    public const string Removed = "[link removed]";

    private static readonly SearchValues<char> Nothing = SearchValues.Create(" \t\r\n.,;:<>()[]");

    /// <summary>The text without links; the same text when there is none.</summary>
    public static string TakeOut(string text) => MayHold(text) ? LinkForm().Replace(text, Removed) : text;

    /// <summary>A message of links alone says nothing.</summary>
    public static string TakeOutOf(string message)
    {
        var text = TakeOut(message);
        return ReferenceEquals(text, message) || text.Replace(Removed, "", StringComparison.Ordinal).AsSpan().IndexOfAnyExcept(Nothing) >= 0 ? text : "";
    }

    /// <summary>Most messages hold no link and cost nothing.</summary>
    private static bool MayHold(string text) => text.Contains('/', StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"data:[a-z]+/[^\s<>""']+|[a-z][a-z0-9+.-]{1,15}:/{1,3}[^\s<>""']+|\bwww\.[^\s<>""']+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|uk|co|me|be|tv|io|gg|gl|ly|to|app|live|video|watch|link|xyz|info|eu|us|ru|cc|site|online|social|st|page|news|biz|cam|chat|club|ws|fm|im|sh|is|it|de|fr|dev|cloud|zone|media|space|store|stream)/[^\s<>""']+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LinkForm();
}
