using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>
/// A bot of one screen, which knows the Connector only as HTTP: it answers text with a card, a press by replacing that
/// card, tells the duty channel of one button, and tells the officer when the alert is owned.
/// </summary>
internal sealed class ScriptedBot : IDisposable
{
    public const string NorthshireDuty = "19:local-northshire-duty@thread.tacv2";

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>What came in, as it came.</summary>
    public ConcurrentQueue<JsonObject> Received { get; } = new();

    /// <summary>What to answer instead of working.</summary>
    public int? Answer { get; set; }

    public JsonObject Last => Received.Last();

    public async Task<IResult> ReceiveAsync(HttpContext http)
    {
        var activity = (await http.Request.ReadFromJsonAsync<JsonObject>())!;
        Received.Enqueue(activity);
        if (Answer is { } status)
        {
            return Results.StatusCode(status);
        }

        await TurnAsync(activity);
        return (string?)activity["type"] is "invoke" ? Results.Json(new { statusCode = 200 }) : Results.Ok();
    }

    public void Dispose() => _http.Dispose();

    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, JsonObject activity, string path, JsonNode? body)
    {
        using var request = new HttpRequestMessage(method, (string)activity["serviceUrl"]! + path) { Content = JsonContent.Create(body) };
        return await _http.SendAsync(request);
    }

    private async Task TurnAsync(JsonObject activity)
    {
        var chat = $"v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/activities";
        switch ((string?)activity["type"], (string?)activity["value"]?["verb"])
        {
            case ("conversationUpdate", _) when (string?)activity["conversation"]!["conversationType"] is "personal":
                await PostAsync(activity, chat, Text("Say what is happening. Nothing you type here replaces a call on the radio."));
                break;
            case ("message", null):
                await PostAsync(activity, chat, Card(Cards.Question));
                break;
            case ("message", "choose"):
                await PutAsync(activity, $"{chat}/{(string)activity["replyToId"]!}", Card(Cards.Chosen));
                await PostAsync(activity, chat, Card(Cards.Checklist));
                await PostAsync(activity, $"v3/conversations/{Uri.EscapeDataString(NorthshireDuty)}/activities", Card(Cards.Alert((string)activity["conversation"]!["id"]!)));
                break;
            case ("message", "own"):
                await PutAsync(activity, $"{chat}/{(string)activity["replyToId"]!}", Card(Cards.Owned((string)activity["from"]!["name"]!)));
                var officer = Uri.EscapeDataString((string)activity["value"]!["officer"]!);
                await PostAsync(activity, $"v3/conversations/{officer}/activities", Text($"{(string)activity["from"]!["name"]!} has the alert."));
                break;
        }
    }

    private static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject Card(JsonNode card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    private async Task PostAsync(JsonObject activity, string path, JsonNode body) => (await CallAsync(HttpMethod.Post, activity, path, body)).Dispose();

    private async Task PutAsync(JsonObject activity, string path, JsonNode body) => (await CallAsync(HttpMethod.Put, activity, path, body)).Dispose();
}
