using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

/// <summary>Both wires at once: a message comes in over HTTP and its answer leaves for a connector over HTTP.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task What_is_said_is_answered_where_it_was_said()
    {
        var seen = new ConcurrentQueue<(string Path, string Body)>();
        await using var connector = await ConnectorAsync(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            seen.Enqueue(($"{http.Request.Method} {http.Request.Path}", await reader.ReadToEndAsync()));
            http.Response.StatusCode = 201;
            await http.Response.WriteAsync("""{"id":"r1"}""");
        });
        await using var front = await FrontDoor.OpenAsync("Development", FrontDoor.Unregistered());
        using var answer = await front.DeliverAsync(Some.Said("hello").With("serviceUrl", connector.Urls.Single()).ToJsonString(), authorization: null);
        Assert.Equal(200, (int)answer.StatusCode);

        var said = Assert.IsType<IncomingTurn.Said>(front.Door.Turns.Single());
        var result = await front.Get<IMessenger>().DeliverAsync(said.Where, ScriptedConnector.Text("hello back"), null, default);
        Assert.Equal(new DeliveryResult.Delivered(new PostedMessage(new("a:1chat"), "r1")), result);
        var (path, body) = Assert.Single(seen);
        Assert.Equal("POST /v3/conversations/a:1chat/activities", path);
        Assert.Contains("\"hello back\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var asked = 0;
        await using var connector = await ConnectorAsync(http =>
        {
            asked++;
            http.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        await using var front = await FrontDoor.OpenAsync("Development", FrontDoor.Unregistered());
        var result = await front.Get<IMessenger>().DeliverAsync(ScriptedConnector.Chat with { ServiceUrl = connector.Urls.Single() }, ScriptedConnector.Text("x"), null, default);
        Assert.Equal((new DeliveryResult.Never("Http302", false), 1), (result, asked));
    }

    private static async Task<WebApplication> ConnectorAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = builder.Build();
        connector.Run(answer);
        await connector.StartAsync();
        return connector;
    }
}
