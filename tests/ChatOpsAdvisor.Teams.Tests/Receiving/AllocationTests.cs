using System.Text;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Teams.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

/// <summary>What the door itself allocates for a message, the server's own request not counted. The whole product has 60 KiB a turn.</summary>
public sealed class AllocationTests
{
    private const int Messages = 500;

    [Fact]
    public async Task Receiving_a_message_costs_little()
    {
        await using var front = await FrontDoor.OpenAsync();
        var endpoint = front.Get<ActivityEndpoint>();
        var header = "Bearer " + front.Key.Token();
        var body = Encoding.UTF8.GetBytes(Some.Said("answer 4 from an officer on the street").ToJsonString());
        foreach (var http in Contexts(header, body)) await endpoint.ReceiveAsync(http);

        var contexts = Contexts(header, body);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var http in contexts) await endpoint.ReceiveAsync(http);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Messages;
        TestContext.Current.TestOutputHelper?.WriteLine($"{each} bytes allocated for a message of {body.Length} bytes");
        Assert.Equal(2 * Messages, front.Door.Turns.Count);
        Assert.InRange(each, body.Length, 12 * 1024);
    }

    [Fact]
    public async Task Sending_a_card_costs_little_more_than_the_request_itself()
    {
        using var connector = new ScriptedConnector();
        var messenger = connector.Messenger();
        var card = ScriptedConnector.Card($$"""{"type":"AdaptiveCard","text":"{{new string('a', 8_000)}}"}""");
        for (var i = 0; i < 2 * Messages; i++) connector.Answers(201, """{"id":"1486"}""");
        for (var i = 0; i < Messages; i++) await messenger.DeliverAsync(ScriptedConnector.Chat, card, null, default);

        connector.Requests.EnsureCapacity(4 * Messages);
        connector.KeepsBodies = false;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Messages; i++) Assert.IsType<DeliveryResult.Delivered>(await messenger.DeliverAsync(ScriptedConnector.Chat, card, null, default));
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Messages;
        TestContext.Current.TestOutputHelper?.WriteLine($"{each} bytes allocated for a card of {card.Content.Card.Length} bytes");
        Assert.InRange(each, 1, 8 * 1024);
    }

    private static List<HttpContext> Contexts(string header, byte[] body)
    {
        var contexts = new List<HttpContext>(Messages);
        for (var i = 0; i < Messages; i++)
        {
            var http = new DefaultHttpContext();
            http.Request.Method = "POST";
            http.Request.ContentType = "application/json; charset=utf-8";
            http.Request.ContentLength = body.Length;
            http.Request.Headers.Authorization = header;
            http.Request.Body = new MemoryStream(body);
            _ = (http.Request.BodyReader, http.Response.Body, http.TraceIdentifier);
            contexts.Add(http);
        }
        return contexts;
    }
}
