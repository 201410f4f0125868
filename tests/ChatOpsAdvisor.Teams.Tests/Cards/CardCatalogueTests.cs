using System.Text;
using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards;
using Microsoft.Extensions.Caching.Memory;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

public sealed class CardCatalogueTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cards-").FullName;
    private readonly MemoryCache _cache = new(new MemoryCacheOptions());

    [Fact]
    public void A_card_is_rendered_by_its_name()
    {
        Write("first-advice.json", """{"text":"${x}"}""");
        var cards = Catalogue(CardReloading.Never);
        var data = JsonElement.Parse("""{"x":1}""");
        Assert.Equal("""{"text":1}""", Encoding.UTF8.GetString(cards.Render("first-advice", data)));
        Assert.Equal("""{"text":1}""", cards.RenderToString("first-advice", data));
    }

    [Fact]
    public void A_card_is_compiled_once()
    {
        Write("gate.json", "{}");
        var cards = Catalogue(CardReloading.Never);
        var templates = new CardTemplate[64];
        Parallel.For(0, templates.Length, at => templates[at] = cards.Template("gate"));
        Assert.Single(templates.Distinct());
    }

    [Theory]
    [InlineData(CardReloading.Never, "old")]
    [InlineData(CardReloading.WhenFileChanges, "new")]
    public void An_edited_card_is_picked_up_only_where_that_was_asked_for(CardReloading reloading, string expected)
    {
        Write("gate.json", "\"old\"");
        var cards = Catalogue(reloading);
        Assert.Equal("\"old\"", cards.RenderToString("gate", default));
        Write("gate.json", "\"new\"");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "gate.json"), DateTime.UnixEpoch);
        Assert.Equal($"\"{expected}\"", cards.RenderToString("gate", default));
    }

    [Fact]
    public void A_broken_card_is_refused_until_it_is_mended()
    {
        Write("gate.json", "{");
        var cards = Catalogue(CardReloading.WhenFileChanges);
        Assert.Equal("gate", Assert.Throws<CardTemplateException>(() => cards.Template("gate")).Card);
        Write("gate.json", "{} ");
        Assert.Equal("{}", cards.RenderToString("gate", default));
    }

    [Theory]
    [InlineData("alrt")]
    [InlineData("../secret")]
    [InlineData("alert.sample")]
    [InlineData("")]
    public void An_unknown_card_is_named_beside_those_there_are(string name)
    {
        Write("alert.json", "{}");
        Write("alert.sample.json", "{}");
        var unknown = Assert.Throws<UnknownCardException>(() => Catalogue(CardReloading.Never).Template(name));
        Assert.Equal($"There is no card '{name}'. There are: alert.", unknown.Message);
    }

    [Fact]
    public void Every_sample_beside_a_card_belongs_to_it_and_to_no_other()
    {
        Write("alert.json", "{}");
        Write("alert-small.json", "{}");
        Write("alert.sample.json", """{"n":1}""");
        Write("alert.children-known.sample.json", """{"n":2}""");
        Write("alert-small.sample.json", """{"n":3}""");
        var cards = Catalogue(CardReloading.Never);
        Assert.Equal(["alert", "alert-small"], cards.Names);
        Assert.Equal(["children-known 2", "default 1"], cards.Samples("alert").Select(sample => $"{sample.Name} {sample.Data.GetProperty("n")}"));
    }

    public void Dispose()
    {
        _cache.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private CardCatalogue Catalogue(CardReloading reloading) => new(_folder, _cache, reloading);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);
}
