using System.Text;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Teams.Cards;
using ChatOpsAdvisor.Tests.Shared;
using Microsoft.Extensions.Caching.Memory;
using NJsonSchema;

namespace ChatOpsAdvisor.House.Tests;

/// <summary>Every card as a designer and a Teams client meet it: with sample data, whole, small enough, valid, and in use.</summary>
public class CardTests
{
    private const int MostBytes = 28 * 1024;

    private static readonly string Folder = Path.Combine(Repository.Root, "cards");
    private static readonly CardCatalogue Cards = new(Folder, new MemoryCache(new MemoryCacheOptions()), CardReloading.Never);

    public static TheoryData<string> Names => [.. Cards.Names];

    [Fact]
    public void Every_view_has_a_card_and_every_card_a_view()
    {
        var views = typeof(ICardView).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ICardView).IsAssignableFrom(type))
            .Select(type => ((ICardView)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Card);
        Assert.Equal(views.Order(StringComparer.Ordinal), Cards.Names);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_card_comes_out_whole_and_small_with_each_of_its_samples(string name)
    {
        var samples = Cards.Samples(name);
        Assert.NotEmpty(samples);
        foreach (var sample in samples)
        {
            var card = Cards.Render(name, sample.Data);
            Assert.True(card.Length < MostBytes, $"{name} with {sample.Name} has {card.Length} bytes");
            Assert.DoesNotContain("${", Encoding.UTF8.GetString(card), StringComparison.Ordinal);

            var root = JsonElement.Parse(card);
            Assert.True(Version.Parse(root.GetProperty("version").GetString()!) <= new Version(1, 5));
            Assert.NotEmpty(root.GetProperty("fallbackText").GetString()!);
            Assert.All(Within(root).Where(node => TypeOf(node) == "TextBlock"), block => Assert.True(block.GetProperty("wrap").GetBoolean()));
            Assert.All(Within(root).Where(node => TypeOf(node).StartsWith("Input.", StringComparison.Ordinal)), input => Assert.NotEmpty(input.GetProperty("label").GetString()!));
        }
    }

    [Fact]
    public async Task Every_card_with_every_sample_is_valid_by_the_official_schema()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "schemas", "adaptive-card-1.5.0.schema.json");
        Assert.SkipUnless(File.Exists(path), "the official Adaptive Card 1.5 schema is not beside this repository");
        var schema = await JsonSchema.FromFileAsync(path, TestContext.Current.CancellationToken);

        foreach (var name in Cards.Names)
            foreach (var sample in Cards.Samples(name))
                Assert.Empty(schema.Validate(WithoutTeamsOwn(Cards.RenderToString(name, sample.Data))).Select(fault => $"{name} with {sample.Name}: {fault}"));

        Assert.NotEmpty(schema.Validate("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","wrap":"perhaps"}]}"""));
        Assert.NotEmpty(schema.Validate("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Marquee","text":"x"}]}"""));
    }

    /// <summary>"msteams" is Teams' own member of a card, for mentions; the schema knows nothing of it and every other client passes over it.</summary>
    private static string WithoutTeamsOwn(string card)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(card)!.AsObject();
        if (json["msteams"] is { } teams) Assert.Equal(["entities"], teams.AsObject().Select(member => member.Key));
        json.Remove("msteams");
        return json.ToJsonString();
    }

    private static string TypeOf(JsonElement node) => node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "";

    private static IEnumerable<JsonElement> Within(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Where(property => property.Name != "data").SelectMany(property => Within(property.Value)).Prepend(node),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Within),
        _ => [],
    };
}
