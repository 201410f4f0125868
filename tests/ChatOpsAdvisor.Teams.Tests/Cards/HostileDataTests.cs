using System.Text.Json;
using ChatOpsAdvisor.Teams.Cards;
using CsCheck;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Whatever somebody types, pastes or sends: it reaches the card as text, and the card comes out.</summary>
public class HostileDataTests
{
    [Theory]
    [InlineData("${$root.secret}")]
    [InlineData("${name")]
    [InlineData("\\${name}")]
    [InlineData("`} + `")]
    [InlineData("\",\"type\":\"Action.OpenUrl\",\"url\":\"https://x\"")]
    [InlineData("</script><b>**bold** [link](https://x)</b>")]
    [InlineData("a\r\n\t\u0000\u2028\uFFFE")]
    [InlineData("{{name}} {$when} $data")]
    public void Text_from_outside_is_never_read_as_an_expression_or_as_json(string text)
    {
        var data = JsonSerializer.Serialize(new { text, secret = "S3CRET" });
        Assert.Equal(text, Expanded.Text("${text}", data));
        Assert.Equal($"said: {text}!", Expanded.Text("said: ${text}!", data));
        Assert.Equal(text, Expanded.Text("${if(true, text, '')}", data));
        Assert.Equal(text + text, Expanded.Text("${concat(text, text)}", data));
    }

    [Fact]
    public void Any_text_at_all_comes_through_unchanged()
    {
        var template = CardTemplate.Compile("""{"alone":"${t}","mixed":"<${t}>","list":["${l}"]}""");
        Gen.String.Where(text => !HasLoneSurrogate(text)).Sample(text =>
        {
            var data = JsonSerializer.SerializeToElement(new { t = text, l = new[] { text } });
            var card = JsonElement.Parse(template.ExpandToUtf8(data));
            return card.GetProperty("alone").GetString() == text
                && card.GetProperty("mixed").GetString() == "<" + text + ">"
                && card.GetProperty("list")[0].GetString() == text;
        });
    }

    [Fact]
    public void Half_an_emoji_becomes_a_replacement_character()
    {
        const string Data = """{"t":"a\ud83d","o":{"k\udc00":["\ude00","\\ud83d","\ud83d\ude00"]}}""";
        var card = JsonElement.Parse(Expanded.Card("""{"alone":"${t}","mixed":"${t}!","whole":"${o}","cut":"${substring(t, 1)}","text":"${string(o)}"}""", Data));
        Assert.Equal("a\uFFFD", card.GetProperty("alone").GetString());
        Assert.Equal("a\uFFFD!", card.GetProperty("mixed").GetString());
        Assert.Equal("\uFFFD", card.GetProperty("cut").GetString());
        Assert.Equal("{\"k\uFFFD\":[\"\uFFFD\",\"\\\\ud83d\",\"😀\"]}", card.GetProperty("text").GetString());
        Assert.Equal(["\uFFFD", "\\ud83d", "😀"], card.GetProperty("whole").GetProperty("k\uFFFD").EnumerateArray().Select(item => item.GetString()!));
    }

    [Fact]
    public void A_very_long_text_comes_through_whole()
    {
        var text = string.Concat(Enumerable.Repeat("${x} £😀\" ", 12_000));
        var data = JsonSerializer.Serialize(new { text });
        Assert.Equal(text, Expanded.Text("${text}", data));
        Assert.Equal("a" + text + "b" + text, Expanded.Text("a${text}b${text}", data));
    }

    [Fact]
    public void Data_may_be_nested_as_deep_as_it_came()
    {
        const int Depth = 1500;
        var deep = new string('[', Depth) + "\"x\"" + new string(']', Depth);
        var data = JsonElement.Parse($$"""{"deep":{{deep}},"ok":1}""", new JsonDocumentOptions { MaxDepth = Depth + 10 });
        var card = CardTemplate.Compile("""{"whole":"${deep}","n":"${ok}","text":"${deep}.","same":"${deep == deep}","json":"${string(deep)}"}""").ExpandToString(data);
        Assert.StartsWith($$"""{"whole":{{deep}},"n":1,"text":"x.","same":true,"json":"[[""", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_card_can_end_a_script_element() =>
        Assert.DoesNotContain("</script>", Expanded.Card("""{"a":"${t}","b":"</script>","c":"${o}"}""", """{"t":"</script>","o":{"k":"</script>"}}"""), StringComparison.Ordinal);

    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);
}
