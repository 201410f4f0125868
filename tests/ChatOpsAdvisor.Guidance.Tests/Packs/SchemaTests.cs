using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>The schema that editors use accepts what the loader accepts, and is not blind.</summary>
public class SchemaTests
{
    public static TheoryData<string> Files =>
        [.. new[] { Repository.ShippedPack, Repository.TenQuestions }
            .SelectMany(pack => Directory.EnumerateFiles(pack, "*.yaml", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_pack_file_fits_the_schema(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, file));
        Assert.Empty(await ValidateAsync(file, text));
    }

    [Theory]
    [InlineData("pack.yaml", "version: 1.4.0", "version: one")]
    [InlineData("paragraphs.yaml", "kind: should", "kind: shall")]
    [InlineData("paragraphs.yaml", "withheld: full", "withheld: wholly")]
    [InlineData("triggers.yaml", "urgency: urgent", "urgency: red")]
    [InlineData("risk-words.yaml", "unless:", "except:")]
    [InlineData("risk-words.yaml", "trigger: weapons", "trigger: \"\"")]
    [InlineData("after-arrest/custody.yaml", "called: custody", "name: custody")]
    [InlineData("answers.yaml", "about: [\"3.3\"]", "abuot: [\"3.3\"]")]
    [InlineData("scenarios/gate.yaml", "type: yes-no", "type: yes")]
    [InlineData("scenarios/planned.yaml", "basis: \"5.1.5\"", "bases: \"5.1.5\"")]
    [InlineData("scenarios/planned.yaml", "required: true", "required: maybe")]
    [InlineData("scenarios/at-scene.yaml", "is: [yes]", "equals: [yes]")]
    public async Task A_mistake_does_not_fit_the_schema(string file, string right, string wrong)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.ShippedPack, file));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(await ValidateAsync(file, text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_pack_file_names_the_schema_on_its_first_line() =>
        Assert.All(Files.Select(row => row.Data), file =>
        {
            var path = Path.Combine(Repository.Root, file);
            var named = File.ReadLines(path).First().Replace("# yaml-language-server: $schema=", "", StringComparison.Ordinal);
            Assert.Equal(Path.GetFullPath(Repository.Schema), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, named)));
        });

    private static async Task<IEnumerable<string>> ValidateAsync(string file, string text)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.Schema);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return schema.Definitions[Definition(file)].Validate(ToJson(yaml.Documents[0].RootNode)!.ToJsonString()).Select(error => error.ToString());
    }

    private static string Definition(string file) => Path.GetFileName(file) switch
    {
        "pack.yaml" => "pack-file",
        "paragraphs.yaml" => "paragraphs-file",
        "triggers.yaml" => "triggers-file",
        "answers.yaml" => "answers-file",
        "gate.yaml" => "gate-file",
        "risk-words.yaml" => "risk-words-file",
        _ when file.Contains("after-arrest/", StringComparison.Ordinal) => "list-file",
        _ => "scenario-file",
    };

    // As an editor reads YAML 1.2: only plain true, false and numbers are not texts.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), ToJson(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(),
    };
}
