using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>An invented force's settings, and what is made of them.</summary>
internal static class ManifestSample
{
    public static string AppId => "7d9b0f0e-4c0e-4b53-9a6e-3f5d7c1a2b90";

    public static ManifestOptions Options { get; } = new()
    {
        DeveloperName = "Northshire Police",
        WebsiteUrl = "https://www.northshire.example/advisor",
        PrivacyUrl = "https://www.northshire.example/privacy",
        TermsOfUseUrl = "https://www.northshire.example/terms",
        ValidDomains = ["advisor.northshire.example", "*.northshire.example"],
    };

    public static string Folder { get; } = AppHome.Resolve("manifest");

    public static ManifestPackage Package() => ManifestPackage.Make(Options, AppId, Folder);

    /// <summary>The manifest as it lies in the zip.</summary>
    public static JsonObject Manifest()
    {
        var package = Package();
        Assert.Empty(package.Faults);
        return JsonNode.Parse(Unzip(package)["manifest.json"])!.AsObject();
    }

    public static Dictionary<string, byte[]> Unzip(ManifestPackage package)
    {
        using var zip = new ZipArchive(new MemoryStream(package.Zip.ToArray()), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }
}
