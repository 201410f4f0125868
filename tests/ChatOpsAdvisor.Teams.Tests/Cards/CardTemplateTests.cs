using System.Buffers;
using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

public class CardTemplateTests
{
    [Fact]
    public void A_name_in_a_sentence_is_replaced() =>
        Assert.Equal("Meets at 21:30, in 37 min", Expanded.Text("Meets at ${time}, in ${minutes} min", """{"time":"21:30","minutes":37}"""));

    [Fact]
    public void A_missing_path_stays_visible() =>
        Assert.Equal("Subject: ${subject.name}", Expanded.Text("Subject: ${subject.name}", """{"subject":{}}"""));

    [Fact]
    public void A_null_in_a_sentence_stays_visible() =>
        Assert.Equal("Children: ${children}", Expanded.Text("Children: ${children}", """{"children":null}"""));

    [Fact]
    public void What_stays_visible_is_counted()
    {
        var template = CardTemplate.Compile("""{"a":"${missing}","b":"x ${nothing} ${here}","c":"${substring(here, 99)}"}""");
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        Assert.Equal(3, template.Expand(writer, JsonElement.Parse("""{"nothing":null,"here":"ok"}""")));
    }

    [Theory]
    [InlineData("37", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("""{"a":[1]}""", JsonValueKind.Object)]
    [InlineData("null", JsonValueKind.Null)]
    public void A_binding_alone_keeps_the_type_of_its_value(string value, JsonValueKind kind) =>
        Assert.Equal(kind, Expanded.Value("${x}", $$"""{"x":{{value}}}""").ValueKind);

    [Fact]
    public void An_item_is_repeated_for_every_entry_with_its_index() => Assert.Equal(
        """{"body":["first",{"t":"0 Ann"},{"t":"1 Bo"}]}""",
        Expanded.Card("""{"body":["first",{"$data":"${people}","t":"${$index} ${name}"}]}""", """{"people":[{"name":"Ann"},{"name":"Bo"}]}"""));

    [Fact]
    public void A_condition_is_asked_again_for_every_entry() => Assert.Equal(
        """[{"t":"Bo"}]""",
        Expanded.Card("""[{"$data":"${people}","$when":"${ticked}","t":"${name}"}]""", """{"people":[{"name":"Ann","ticked":false},{"name":"Bo","ticked":true}]}"""));

    [Theory]
    [InlineData("1")]
    [InlineData("\"true\"")]
    [InlineData("null")]
    [InlineData("[true]")]
    public void Only_the_boolean_true_meets_a_condition(string value) =>
        Assert.Equal("[]", Expanded.Card("""[{"$when":"${x}","secret":1}]""", $$"""{"x":{{value}}}"""));

    [Fact]
    public void A_condition_on_a_missing_name_hides_what_it_guards() =>
        Assert.Equal("[]", Expanded.Card("""[{"$when":"${nobody.knows == 'yes'}","secret":1}]""", "{}"));

    [Fact]
    public void Root_and_host_are_reached_from_inside_a_scope() => Assert.Equal(
        """{"a":{"b":"dark 7 inner"}}""",
        Expanded.Card("""{"a":{"$data":"${x}","b":"${$host.theme} ${$root.n} ${n}"}}""", """{"n":7,"x":{"n":"inner"}}""", """{"theme":"dark"}"""));

    [Fact]
    public void Sample_data_in_the_template_stands_in_only_while_there_is_no_data()
    {
        const string Template = """{"$data":{"name":"Sample"},"t":"${name}"}""";
        Assert.Equal("""{"t":"Sample"}""", Expanded.Card(Template));
        Assert.Equal("""{"t":"Real"}""", Expanded.Card(Template, """{"name":"Real"}"""));
        Assert.Equal("""{"t":"${name}"}""", Expanded.Card(Template, "{}"));
    }

    [Fact]
    public void Property_names_are_never_expressions() =>
        Assert.Equal("""{"${name}":1}""", Expanded.Card("""{"${name}":1}""", """{"name":"x"}"""));

    [Fact]
    public void The_schema_and_other_dollar_names_of_the_card_are_kept() =>
        Assert.Equal("""{"$schema":"s"}""", Expanded.Card("""{"$schema":"s","$index":1}""", "{}"));

    [Fact]
    public void One_template_serves_many_threads()
    {
        var template = CardTemplate.Compile("""{"body":[{"$data":"${list}","$when":"${$data > 1}","t":"${$index}: ${$data} of ${$root.n} ${join(select($root.list, x, x + $root.n), '+')}"}]}""");
        Parallel.For(0, 2000, n =>
        {
            var card = template.ExpandToString(JsonElement.Parse($$"""{"n":{{n}},"list":[1,2,3]}"""));
            Assert.Equal($$"""{"body":[{"t":"1: 2 of {{n}} {{n + 1}}\u002B{{n + 2}}\u002B{{n + 3}}"},{"t":"2: 3 of {{n}} {{n + 1}}\u002B{{n + 2}}\u002B{{n + 3}}"}]}""", card);
        });
    }
}
