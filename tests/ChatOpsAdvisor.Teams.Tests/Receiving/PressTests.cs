using System.Text.Json;
using ChatOpsAdvisor.Teams.Receiving;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

public sealed class PressTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""5""")]
    [InlineData("""{"verb":""}""")]
    [InlineData("""{"verb":5}""")]
    [InlineData("""{"verb":"Answer"}""")]
    [InlineData("""{"verb":"-answer"}""")]
    [InlineData("""{"verb":"answer it"}""")]
    [InlineData("""{"verb":"answer\n"}""")]
    [InlineData("""{"verb":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}""")]
    [InlineData("""{"verb":"answer","incident":"../../etc"}""")]
    [InlineData("""{"verb":"answer","incident":7}""")]
    [InlineData("""{"verb":"answer","incident":"26-0007-1"}""")]
    [InlineData("""{"verb":"answer","ask":-1}""")]
    [InlineData("""{"verb":"answer","ask":1.5}""")]
    [InlineData("""{"verb":"answer","ask":"four"}""")]
    [InlineData("""{"verb":"answer","ask":99999999999}""")]
    [InlineData("""{"verb":"answer","ask":true}""")]
    [InlineData("""{"verb":"answer","step":"a b"}""")]
    [InlineData("""{"verb":"answer","step":"<script>"}""")]
    [InlineData("""{"verb":"answer","x":{"nested":1}}""")]
    [InlineData("""{"verb":"answer","x":[1]}""")]
    [InlineData("""{"verb":"answer","x":"\ud800"}""")]
    [InlineData("""{"verb":"answer","\ud800":"x"}""")]
    [InlineData("""{"verb":"answer","":"x"}""")]
    public void What_no_card_of_ours_sends_is_no_press(string json) => Assert.Null(PressReader.Read(Element(json)));

    [Theory]
    [InlineData(4_000, true)]
    [InlineData(4_001, false)]
    [InlineData(100_000, false)]
    public void An_input_has_a_longest_length(int length, bool accepted) =>
        Assert.Equal(accepted, PressReader.Read(Element($$"""{"verb":"answer","x":"{{new string('a', length)}}"}""")) is not null);

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void A_press_has_at_most_forty_members(int besidesTheVerb, bool accepted)
    {
        var members = string.Join(',', Enumerable.Range(0, besidesTheVerb).Select(i => $"\"i{i}\":1"));
        Assert.Equal(accepted, PressReader.Read(Element($$"""{"verb":"answer",{{members}}}""")) is not null);
    }

    [Theory]
    [InlineData("answer", """{"step":"P3"}""", true)]
    [InlineData("answer", """{"verb":"answer"}""", true)]
    [InlineData("answer", """{"verb":"cancel"}""", false)]
    [InlineData("", """{"verb":"answer"}""", false)]
    [InlineData(null, """{"verb":"answer"}""", true)]
    public void The_verb_beside_the_data_and_the_one_in_it_agree(string? verb, string data, bool accepted) =>
        Assert.Equal(accepted, PressReader.Read(Element(data), verb) is not null);

    private static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
