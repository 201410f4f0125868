using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Activities;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Activities;

public sealed class ActivityReaderTests
{
    /// <summary>Every field of the protocol's tables once, and a stranger at each level.</summary>
    private const string Everything = """
        {"type":"message","id":"1","timestamp":"2026-07-05T01:13:59.123+00:00","localTimestamp":"2026-07-05T02:13:59.123+01:00","localTimezone":"Europe/London",
         "channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/uk/","from":{"id":"29:1","name":"N","aadObjectId":"o","role":"user","new":1},
         "recipient":{"id":"28:b","name":"B","role":"bot"},
         "conversation":{"id":"a:1","name":"C","isGroup":false,"conversationType":"personal","tenantId":"t","aadObjectId":"o","new":[1]},
         "replyToId":"0","text":"hello","textFormat":"plain","locale":"en-GB","speak":"hello","inputHint":"expectingInput",
         "attachments":[{"contentType":"text/html","content":"<p>hello</p>","contentUrl":"u","name":"n","thumbnailUrl":"t","new":{}}],"attachmentLayout":"list",
         "summary":"s","suggestedActions":{"to":["29:1"],"actions":[{"type":"imBack","title":"t","value":{"a":1},"text":"x","displayText":"d","image":"i","imageAltText":"a","channelData":{},"new":true}]},
         "value":{"verb":"answer"},"valueType":"v","name":"n","action":"add","code":"c","label":"l",
         "entities":[{"type":"mention","mentioned":{"id":"28:b","name":"B"},"text":"<at>B</at>"},{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"iOS","timezone":"Europe/London"},{"type":"quotedReply","quotedReply":{"messageId":"1"}}],
         "channelData":{"tenant":{"id":"t","new":1},"team":{"id":"T","name":"n","aadGroupId":"g","type":"standard","tenantId":"t","channelCount":3,"memberCount":4,"new":null},
           "channel":{"id":"c","name":"n","type":"standard","aadObjectId":"o"},"teamsTeamId":"T","teamsChannelId":"c","eventType":"e","settings":{"selectedChannel":{"id":"c"}},
           "meeting":{"id":"m"},"source":{"name":"message"},"notification":{"alert":true,"alertInMeeting":false,"externalResourceUrl":"u"},"feedbackLoopEnabled":true,
           "feedbackLoop":{"type":"custom"},"onBehalfOf":[{"itemId":0}],"app":{"id":"i","version":"1.0.0"},"legacy":{"replyToId":"1"},"new":"x"},
         "importance":"normal","deliveryMode":"normal","expiration":"2026-07-06T00:00:00+00:00","semanticAction":{"id":"s"},"relatesTo":{"channelId":"msteams"},"topicName":"t",
         "membersAdded":[{"id":"28:b"}],"membersRemoved":[{"id":"29:2"}],"reactionsAdded":[{"type":"like","new":1}],"reactionsRemoved":[{"type":"sad"}],
         "callerId":"urn:botframework:azure","quite":{"new":["thing"]}}
        """;

    [Fact]
    public void What_is_read_and_written_again_lost_nothing_known_or_unknown()
    {
        var activity = ActivityReader.Read(Encoding.UTF8.GetBytes(Everything))!;
        var written = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity))!.AsObject();
        Assert.True(JsonNode.DeepEquals(Normal(JsonNode.Parse(Everything)!.AsObject()), Normal(written)), written.ToJsonString());
        Assert.Equal(["callerId", "quite"], activity.Unknown!.Keys.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("""{"type":"message","type":"typing"}""")]
    [InlineData("""{"type":"message","Type":5,"from":"me"}""")]
    [InlineData("""{"type":"message","text":{"a":1}}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","entities":{"a":1}}""")]
    [InlineData("""{"type":"message",/* no */"text":"a"}""")]
    public void What_is_no_activity_is_null(string json) => Assert.Null(ActivityReader.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Bytes_that_are_no_utf8_are_null_even_where_nobody_would_look()
    {
        byte[] json = [.. "{\"type\":\"message\",\"stranger\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.Null(ActivityReader.Read(json));
    }

    [Fact]
    public void A_pit_of_brackets_is_null() =>
        Assert.Null(ActivityReader.Read(Encoding.UTF8.GetBytes("""{"type":"message","value":""" + new string('[', 100_000))));

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("5")]
    [InlineData("{}")]
    public void A_strange_clock_does_not_cost_the_message(string time)
    {
        var activity = ActivityReader.Read(Encoding.UTF8.GetBytes($$"""{"type":"message","timestamp":{{time}},"text":"help"}"""));
        Assert.Equal((null, "help"), (activity!.Timestamp, activity.Text));
    }

    [Fact]
    public void An_activity_does_not_print_what_it_says() =>
        Assert.DoesNotContain("zebra", ActivityReader.Read(Encoding.UTF8.GetBytes(Some.Said("zebra").ToJsonString()))!.ToString(), StringComparison.Ordinal);

    /// <summary>A null that is dropped in writing says the same as the null that was read.</summary>
    private static JsonObject Normal(JsonObject json)
    {
        (json["channelData"]!["team"] as JsonObject)!.Remove("new");
        return json;
    }
}
