using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Sending;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

public sealed class MessengerTests : IDisposable
{
    private const string Base = "https://smba.trafficmanager.net/uk/v3/conversations";
    private readonly ScriptedConnector _connector = new();

    public void Dispose() => _connector.Dispose();

    [Fact]
    public async Task A_text_is_posted_with_the_least_that_the_connector_needs()
    {
        _connector.Answers(201, """{"id":"1486"}""");
        var result = await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("£5 <b> \"ok\""));
        Assert.Equal(new DeliveryResult.Delivered(new PostedMessage(new("a:1chat"), "1486")), result);
        var sent = Assert.Single(_connector.Requests);
        Assert.Equal(("POST", Base + "/a%3A1chat/activities", "Bearer token-1", "application/json; charset=utf-8"), (sent.Method, sent.Address, sent.Authorization, sent.ContentType));
        Assert.Equal("""{"type":"message","from":{"id":"28:22222222-2222-2222-2222-222222222222"},"recipient":{"id":"29:1officer"},"conversation":{"id":"a:1chat"},"textFormat":"plain","text":"£5 <b> \"ok\""}""", sent.Body);
    }

    [Fact]
    public async Task A_card_goes_in_as_it_is_with_its_line_for_the_feed()
    {
        _connector.Answers(200, """{"id":"1486"}""");
        await Deliver(ScriptedConnector.Chat, ScriptedConnector.Card("""{"type":"AdaptiveCard","version":"1.4", "body":[]}"""));
        Assert.Equal("""{"type":"message","from":{"id":"28:22222222-2222-2222-2222-222222222222"},"recipient":{"id":"29:1officer"},"conversation":{"id":"a:1chat"},"summary":"Alert 26-0007","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.4", "body":[]}}],"channelData":{"notification":{"alert":true}}}""",
            _connector.Requests.Single().Body);
    }

    [Fact]
    public async Task A_channels_own_id_opens_a_thread()
    {
        _connector.Answers(201, """{"id":"19:duty@thread.tacv2;messageid=1486","activityId":"1486"}""");
        var result = await Deliver(ScriptedConnector.Channel, ScriptedConnector.Text("x", "19:duty@thread.tacv2", notify: true));
        Assert.Equal(new DeliveryResult.Delivered(new PostedMessage(new("19:duty@thread.tacv2;messageid=1486"), "1486")), result);
        Assert.Equal(("POST", Base), (_connector.Requests[0].Method, _connector.Requests[0].Address));
        Assert.Equal("""{"isGroup":true,"bot":{"id":"28:22222222-2222-2222-2222-222222222222"},"tenantId":"11111111-1111-1111-1111-111111111111","channelData":{"channel":{"id":"19:duty@thread.tacv2"},"tenant":{"id":"11111111-1111-1111-1111-111111111111"}},"activity":{"type":"message","from":{"id":"28:22222222-2222-2222-2222-222222222222"},"textFormat":"plain","text":"x","channelData":{"notification":{"alert":true}}}}""",
            _connector.Requests[0].Body);
    }

    [Fact]
    public async Task A_threads_id_stays_in_the_thread()
    {
        _connector.Answers(201, """{"id":"1487"}""");
        await Deliver(ScriptedConnector.Channel, ScriptedConnector.Text("x", "19:duty@thread.tacv2;messageid=1486"));
        Assert.Equal(Base + "/19%3Aduty%40thread.tacv2%3Bmessageid%3D1486/activities", _connector.Requests[0].Address);
    }

    [Fact]
    public async Task A_message_that_replaces_an_earlier_one_is_put_in_its_place()
    {
        _connector.Answers(200);
        var earlier = new PostedMessage(new("19:duty@thread.tacv2;messageid=1486"), "1486");
        var result = await Deliver(ScriptedConnector.Channel, ScriptedConnector.Text("x", "19:duty@thread.tacv2"), earlier);
        Assert.Equal(new DeliveryResult.Delivered(earlier), result);
        Assert.Equal(("PUT", Base + "/19%3Aduty%40thread.tacv2%3Bmessageid%3D1486/activities/1486"), (_connector.Requests[0].Method, _connector.Requests[0].Address));
    }

    [Fact]
    public async Task An_earlier_message_that_is_gone_is_said_to_be_gone()
    {
        _connector.Answers(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""");
        Assert.Equal(new DeliveryResult.EarlierGone("ActivityNotFoundInConversation"), await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x"), new(new("a:1chat"), "1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":5}""")]
    public async Task An_answer_without_an_id_is_still_delivered(string body)
    {
        _connector.Answers(202, body);
        Assert.Equal(new DeliveryResult.Delivered(null), await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x")));
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Sun, 05 Jul 2026 01:15:00 GMT", 60)]
    [InlineData("Sun, 05 Jul 2026 01:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task It_waits_as_long_as_it_is_told(string header, int? seconds)
    {
        _connector.Answers(429, """{"error":{"code":"Throttled"}}""", ("Retry-After", header));
        var later = Assert.IsType<DeliveryResult.Later>(await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x")));
        Assert.Equal(seconds, (int?)later.After?.TotalSeconds);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_only_once()
    {
        _connector.Answers(401).Answers(201, """{"id":"1"}""").Answers(401).Answers(401);
        var messenger = _connector.Messenger();
        Assert.IsType<DeliveryResult.Delivered>(await messenger.DeliverAsync(ScriptedConnector.Chat, ScriptedConnector.Text("x"), null, default));
        Assert.Equal(new DeliveryResult.Never("BotNotRegistered", false), await messenger.DeliverAsync(ScriptedConnector.Chat, ScriptedConnector.Text("x"), null, default));
        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-3"], _connector.Requests.Select(request => request.Authorization));
        Assert.Equal([false, true, true], _connector.TokensAskedAnew);
    }

    [Fact]
    public async Task A_chat_that_was_cleared_is_opened_anew()
    {
        _connector.Answers(404, """{"error":{"code":"ConversationNotFound"}}""").Answers(201, """{"id":"a:2new"}""").Answers(201, """{"id":"7"}""");
        var result = await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x"));
        Assert.Equal(new DeliveryResult.Delivered(new PostedMessage(new("a:2new"), "7")), result);
        Assert.Equal([Base + "/a%3A1chat/activities", Base, Base + "/a%3A2new/activities"], _connector.Requests.Select(request => request.Address));
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:22222222-2222-2222-2222-222222222222"},"members":[{"id":"29:1officer"}],"tenantId":"11111111-1111-1111-1111-111111111111","channelData":{"tenant":{"id":"11111111-1111-1111-1111-111111111111"}}}""", _connector.Requests[1].Body);
    }

    [Fact]
    public async Task A_connector_out_of_reach_or_too_slow_is_tried_later()
    {
        _connector.Throws(new HttpRequestException("refused")).Throws(new TaskCanceledException("slow"));
        Assert.Equal(new DeliveryResult.Later(null, "ConnectorOutOfReach"), await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x")));
        Assert.Equal(new DeliveryResult.Later(null, "ConnectorTimedOut"), await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_token_nothing_is_sent(bool permanent)
    {
        _connector.Refusal = new TokenGrant.Refused("AADSTS7000222", permanent);
        DeliveryResult expected = permanent ? new DeliveryResult.Never("AADSTS7000222", false) : new DeliveryResult.Later(null, "AADSTS7000222");
        Assert.Equal(expected, await Deliver(ScriptedConnector.Chat, ScriptedConnector.Text("x")));
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task A_card_that_is_no_json_is_never_sent()
    {
        Assert.Equal(new DeliveryResult.Never("CardIsNotJson", false), await Deliver(ScriptedConnector.Chat, ScriptedConnector.Card("{\"a\":")));
        Assert.Empty(_connector.Requests);
    }

    private Task<DeliveryResult> Deliver(ConversationReference to, OutgoingMessage message, PostedMessage? earlier = null) =>
        _connector.Messenger().DeliverAsync(to, message, earlier, default);
}
