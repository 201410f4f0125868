using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>One request of the bot as it reached the channel.</summary>
/// <param name="Life">Which process sent it, counted from 1.</param>
/// <param name="IsNew">A POST, which adds to the chat; otherwise a PUT, which replaces what is there.</param>
/// <param name="Conversation">Where it stands; for a new post in a channel the thread that it opened.</param>
internal sealed record Sent(int Life, bool IsNew, string Conversation, string ActivityId, JsonObject Activity)
{
    public string? Text => (string?)Activity["text"];

    public string? Summary => (string?)Activity["summary"];

    public JsonObject? Card => Activity["attachments"]?[0]?["content"] as JsonObject;

    /// <summary>What the card's buttons would submit.</summary>
    public IEnumerable<JsonObject> Buttons => Card is null ? [] : Submits(Card);

    private static IEnumerable<JsonObject> Submits(JsonNode node) => node switch
    {
        JsonObject it when (string?)it["type"] == "Action.Submit" => it["data"] is JsonObject data ? [data] : [],
        JsonObject it => it.SelectMany(member => member.Value is null ? [] : Submits(member.Value)),
        JsonArray many => many.SelectMany(one => one is null ? [] : Submits(one)),
        _ => [],
    };
}
