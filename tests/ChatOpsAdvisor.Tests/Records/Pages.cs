using System.Net;
using System.Text.RegularExpressions;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>Reads pages as a person would: without tags.</summary>
internal static partial class Pages
{
    public static string Words(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Scripts().Replace(html, " "), " ")), " ").Trim();

    public static FormUrlEncodedContent Form(string html, params (string Name, string Value)[] more) => new(
        new[] { KeyValuePair.Create("__RequestVerificationToken", Token().Match(html).Groups["token"].Value) }
            .Concat(more.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))));

    public static string[] Numbers(string html) => [.. Incident().Matches(html).Select(match => match.Groups["id"].Value)];

    public static string? Link(string html, string text) =>
        Regex.Match(html, $"<a [^>]*href=\"(?<to>[^\"]+)\"[^>]*>{text}</a>") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["to"].Value).TrimStart('/') : null;

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("class=\"number\" href=\"/records/(?<id>[0-9-]+)\"")]
    private static partial Regex Incident();
}
