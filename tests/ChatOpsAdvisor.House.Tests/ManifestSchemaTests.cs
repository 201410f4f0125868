using System.Text.Json.Nodes;
using ChatOpsAdvisor.Settings;
using NJsonSchema;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>Against Microsoft's own schemas, 1.24, which is shipped, and 1.30, the newest.</summary>
public class ManifestSchemaTests
{
    public static TheoryData<string> Versions => ["1.24", "1.30"];

    /// <summary>Ways to spoil a manifest. Each must be noticed, or the schema proves nothing.</summary>
    public static TheoryData<string, string, string> Spoilt
    {
        get
        {
            var ways = new TheoryData<string, string, string>();
            foreach (var version in Versions.Select(row => row.Data))
            {
                ways.Add(version, "developer", "{}");
                ways.Add(version, "developer", """{"name":"N","websiteUrl":"ftp://a.example","privacyUrl":"https://a.example","termsOfUseUrl":"https://a.example"}""");
                ways.Add(version, "id", "\"${{Manifest:Id}}\"");
                ways.Add(version, "name", """{"short":"A name that is far longer than thirty characters"}""");
                ways.Add(version, "bots", """[{"botId":"7d9b0f0e-4c0e-4b53-9a6e-3f5d7c1a2b90","scopes":["meeting"]}]""");
                ways.Add(version, "bots", """[{"botId":"7d9b0f0e-4c0e-4b53-9a6e-3f5d7c1a2b90","scopes":["team"],"commandLists":[{"scopes":["team"],"commands":[{"description":"no title"}]}]}]""");
                ways.Add(version, "validDomains", "\"advisor.northshire.example\"");
                ways.Add(version, "accentColor", "\"navy\"");
                ways.Add(version, "unheardOf", "true");
            }
            return ways;
        }
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task The_packaged_manifest_is_what_the_schema_asks_for(string version)
    {
        var schema = await SchemaAsync(version);
        var manifest = ManifestSample.Manifest();
        // NJsonSchema does not know "const"; that one constraint is looked at by itself.
        Assert.Equal("1.24", (string?)manifest["manifestVersion"]);
        Assert.Empty(schema.Validate(manifest.ToJsonString()));
    }

    [Theory, MemberData(nameof(Spoilt))]
    public async Task A_spoilt_manifest_is_not(string version, string member, string value)
    {
        var schema = await SchemaAsync(version);
        var manifest = ManifestSample.Manifest();
        manifest[member] = JsonNode.Parse(value);
        Assert.NotEmpty(schema.Validate(manifest.ToJsonString()));
    }

    [Fact]
    public void The_schema_that_the_manifest_names_is_the_one_of_its_version()
    {
        var manifest = ManifestSample.Manifest();
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{manifest["manifestVersion"]}/MicrosoftTeams.schema.json", (string?)manifest["$schema"]);
    }

    private static async Task<JsonSchema> SchemaAsync(string version)
    {
        var file = Path.GetFullPath($"../shared/schemas/teams-manifest-{version}.schema.json", AppHome.Folder);
        if (!File.Exists(file)) Assert.Skip($"Microsoft's schema of manifest {version} is not beside the repository.");
        return await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}
