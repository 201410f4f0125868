using System.Text.RegularExpressions;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Commands;

/// <summary>What must hold of the settings before a package is made. One plain line a fault, all of them at once; no line holds a value.</summary>
internal static partial class ManifestRules
{
    /// <summary>Teams' own limits, manifest 1.24.</summary>
    private const int LongestName = 32, LongestUrl = 2048, LongestVersion = 256, MostDomains = 16;

    public static IEnumerable<string> Faults(ManifestOptions options, string appId)
    {
        if (appId.Length == 0) yield return "Teams:AppId is missing: the bot's application (client) id.";
        else if (!IsId(appId)) yield return "Teams:AppId is not a GUID.";
        if (options.Id.Length > 0 && !IsId(options.Id)) yield return "Manifest:Id is not a GUID. Leave it out to use Teams:AppId.";
        if (options.Version.Length > LongestVersion || !ThreeNumbers().IsMatch(options.Version)) yield return "Manifest:Version is not three numbers such as 1.0.0.";

        if (string.IsNullOrWhiteSpace(options.DeveloperName)) yield return "Manifest:DeveloperName is missing: the force's name.";
        else if (options.DeveloperName.Length > LongestName) yield return $"Manifest:DeveloperName is longer than {LongestName} characters.";

        foreach (var (name, url) in new[] { ("WebsiteUrl", options.WebsiteUrl), ("PrivacyUrl", options.PrivacyUrl), ("TermsOfUseUrl", options.TermsOfUseUrl) })
        {
            if (url.Length == 0) yield return $"Manifest:{name} is missing: an https address.";
            else if (!IsHttps(url)) yield return $"Manifest:{name} is not an https address.";
        }

        if (options.ValidDomains.Count > MostDomains) yield return $"Manifest:ValidDomains has more than {MostDomains} entries.";
        for (var at = 0; at < options.ValidDomains.Count; at++)
            if (!Domain().IsMatch(options.ValidDomains[at])) yield return $"Manifest:ValidDomains:{at} is not a host name such as advisor.example.org.";
    }

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool IsHttps(string text) =>
        text.Length <= LongestUrl && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Length > 0;

    [GeneratedRegex(@"\A(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}\z")]
    private static partial Regex ThreeNumbers();

    /// <summary>A wildcard stands for what is below a name of at least two parts; "*" and "*.org" would let everybody in.</summary>
    [GeneratedRegex(@"\A(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Domain();
}
