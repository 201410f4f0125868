using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.House.Tests;

public sealed class ManifestPackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifest-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_zip_has_the_manifest_and_both_icons_at_its_root()
    {
        var files = ManifestSample.Unzip(ManifestSample.Package());
        Assert.Equal(["manifest.json", "color.png", "outline.png"], files.Keys);
        Assert.Equal(File.ReadAllBytes(Path.Combine(ManifestSample.Folder, "color.png")), files["color.png"]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(ManifestSample.Folder, "outline.png")), files["outline.png"]);
    }

    [Fact]
    public void The_manifest_names_the_icons_that_are_in_the_zip()
    {
        var icons = ManifestSample.Manifest()["icons"]!;
        Assert.Equal(("color.png", "outline.png"), ((string?)icons["color"], (string?)icons["outline"]));
    }

    [Fact]
    public void The_same_settings_give_the_same_bytes()
    {
        var package = ManifestSample.Package();
        Assert.Equal(package.Zip.ToArray(), ManifestSample.Package().Zip.ToArray());
        // Made within two seconds of each other they would be equal anyway.
        using var zip = new ZipArchive(new MemoryStream(package.Zip.ToArray()));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Every_placeholder_is_filled_from_its_setting()
    {
        var manifest = ManifestSample.Manifest();
        Assert.Equal(ManifestSample.AppId, (string?)manifest["id"]);
        Assert.Equal(ManifestSample.AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("1.0.0", (string?)manifest["version"]);
        Assert.Equal("Northshire Police", (string?)manifest["developer"]!["name"]);
        Assert.Equal("https://www.northshire.example/advisor", (string?)manifest["developer"]!["websiteUrl"]);
        Assert.Equal("https://www.northshire.example/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("https://www.northshire.example/terms", (string?)manifest["developer"]!["termsOfUseUrl"]);
        Assert.Equal(["advisor.northshire.example", "*.northshire.example"], manifest["validDomains"]!.AsArray().Select(domain => (string?)domain));
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_can_have_an_id_of_its_own()
    {
        var package = ManifestPackage.Make(ManifestSample.Options with { Id = "0b5c8a52-95f4-4f0b-8f7e-6a1d2c3b4e5f" }, ManifestSample.AppId, ManifestSample.Folder);
        var manifest = JsonNode.Parse(ManifestSample.Unzip(package)["manifest.json"])!;
        Assert.Equal("0b5c8a52-95f4-4f0b-8f7e-6a1d2c3b4e5f", (string?)manifest["id"]);
        Assert.Equal(ManifestSample.AppId, (string?)manifest["bots"]![0]!["botId"]);
    }

    [Fact]
    public void Without_settings_every_fault_is_said_at_once() =>
        Assert.Equal(
            [
                "Teams:AppId is missing: the bot's application (client) id.",
                "Manifest:DeveloperName is missing: the force's name.",
                "Manifest:WebsiteUrl is missing: an https address.",
                "Manifest:PrivacyUrl is missing: an https address.",
                "Manifest:TermsOfUseUrl is missing: an https address.",
            ],
            ManifestPackage.Make(new ManifestOptions(), "", ManifestSample.Folder).Faults);

    public static TheoryData<string, string> AppIds => new()
    {
        { "northshire-advisor", "Teams:AppId is not a GUID." },
        { "{7d9b0f0e-4c0e-4b53-9a6e-3f5d7c1a2b90}", "Teams:AppId is not a GUID." },
        { "00000000-0000-0000-0000-000000000000", "Teams:AppId is not a GUID." },
    };

    [Theory, MemberData(nameof(AppIds))]
    public void An_app_id_is_a_guid(string appId, string fault) => Refused(fault, ManifestSample.Options, appId);

    [Fact]
    public void An_id_of_its_own_is_a_guid() =>
        Refused("Manifest:Id is not a GUID. Leave it out to use Teams:AppId.", ManifestSample.Options with { Id = "1" });

    [Theory]
    [InlineData("")]
    [InlineData("1.0")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("1.02.0")]
    [InlineData("1.0.0\n")]
    public void A_version_is_three_numbers(string version) =>
        Refused("Manifest:Version is not three numbers such as 1.0.0.", ManifestSample.Options with { Version = version });

    [Fact]
    public void A_force_with_a_long_name_shortens_it() =>
        Refused("Manifest:DeveloperName is longer than 32 characters.", ManifestSample.Options with { DeveloperName = new string('n', 33) });

    [Theory]
    [InlineData("http://www.northshire.example/privacy")]
    [InlineData("www.northshire.example/privacy")]
    [InlineData("https://")]
    [InlineData("file:///privacy")]
    public void An_address_is_https(string url)
    {
        Refused("Manifest:WebsiteUrl is not an https address.", ManifestSample.Options with { WebsiteUrl = url });
        Refused("Manifest:PrivacyUrl is not an https address.", ManifestSample.Options with { PrivacyUrl = url });
        Refused("Manifest:TermsOfUseUrl is not an https address.", ManifestSample.Options with { TermsOfUseUrl = url });
    }

    [Theory]
    [InlineData("https://advisor.northshire.example")]
    [InlineData("advisor.northshire.example/records")]
    [InlineData("*")]
    [InlineData("*.example")]
    [InlineData("")]
    public void A_domain_is_a_host_name_and_no_open_door(string domain) =>
        Refused("Manifest:ValidDomains:1 is not a host name such as advisor.example.org.", ManifestSample.Options with { ValidDomains = ["a.example", domain] });

    [Fact]
    public void Teams_takes_sixteen_domains() =>
        Refused("Manifest:ValidDomains has more than 16 entries.", ManifestSample.Options with { ValidDomains = [.. Enumerable.Range(0, 17).Select(n => $"a{n}.example")] });

    [Fact]
    public void A_placeholder_that_no_setting_fills_is_named()
    {
        CopyShipped();
        Edit("manifest.json", text => text.Replace("\"ChatOpsAdvisor\"", "\"${{Manifest:Name}}\"", StringComparison.Ordinal));
        Refused("manifest.json: no setting fills $.name.short.", ManifestSample.Options, folder: _folder.FullName);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"version":"1.0.0","version":"2.0.0"}""")]
    public void A_manifest_that_is_not_json_is_refused(string text)
    {
        CopyShipped();
        Edit("manifest.json", _ => text);
        Assert.StartsWith("manifest.json is not JSON: ", Assert.Single(ManifestPackage.Make(ManifestSample.Options, ManifestSample.AppId, _folder.FullName).Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color.png", "outline.png", "color.png is not a PNG of 192 by 192.")]
    [InlineData("outline.png", "color.png", "outline.png is not a PNG of 32 by 32.")]
    [InlineData("color.png", "manifest.json", "color.png is not a PNG of 192 by 192.")]
    public void An_icon_of_another_size_or_kind_is_refused(string name, string other, string fault)
    {
        CopyShipped();
        File.Copy(Path.Combine(ManifestSample.Folder, other), Path.Combine(_folder.FullName, name), overwrite: true);
        Refused(fault, ManifestSample.Options, folder: _folder.FullName);
    }

    private static void Refused(string fault, ManifestOptions options, string? appId = null, string? folder = null)
    {
        var package = ManifestPackage.Make(options, appId ?? ManifestSample.AppId, folder ?? ManifestSample.Folder);
        Assert.Equal([fault], package.Faults);
        Assert.True(package.Zip.IsEmpty);
    }

    private void CopyShipped()
    {
        foreach (var file in Directory.GetFiles(ManifestSample.Folder)) File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
    }

    private void Edit(string name, Func<string, string> edit)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, edit(File.ReadAllText(file)));
    }
}
