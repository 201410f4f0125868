using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

public enum LocalChange
{
    Added,
    Updated,
    Deleted,
    Typing,
}

/// <summary>A message as a client has it, after one change.</summary>
public sealed record LocalMessage(LocalChange Change, string Id, string Conversation, bool FromBot, JsonObject? Activity)
{
    public string? Text => (string?)Activity?["text"];

    /// <summary>The first Adaptive Card in it.</summary>
    public JsonObject? Card => Activity?["attachments"]?.AsArray()
        .FirstOrDefault(attachment => (string?)attachment?["contentType"] == "application/vnd.microsoft.card.adaptive")?["content"]?.AsObject();

    /// <summary>Every button on the card, wherever it is.</summary>
    public IEnumerable<JsonObject> Buttons => Within(Card).Where(node => node["type"].IsOneOf("Action.Submit"));

    /// <summary>The button with this verb in its data (or on itself), this title or this id.</summary>
    public JsonObject? Button(string verbOrTitle) => Buttons.FirstOrDefault(button =>
        (button["data"] as JsonObject)?["verb"].IsOneOf(verbOrTitle) is true
        || button["verb"].IsOneOf(verbOrTitle) || button["title"].IsOneOf(verbOrTitle) || button["id"].IsOneOf(verbOrTitle));

    /// <summary>What a client posts for a press: every input as a string, as it stands on the card, and the button's data.</summary>
    public JsonObject ValueOf(JsonObject button, IReadOnlyDictionary<string, string>? inputs)
    {
        var value = new JsonObject();
        foreach (var input in Within(Card).Where(node => ((string?)node["type"])?.StartsWith("Input.", StringComparison.Ordinal) is true))
        {
            if ((string?)input["id"] is { } id)
            {
                value[id] = input["value"]?.ToString() ?? (input["type"].IsOneOf("Input.Toggle") ? "false" : "");
            }
        }

        foreach (var (key, given) in inputs ?? new Dictionary<string, string>())
        {
            value[key] = given;
        }

        foreach (var (key, given) in button["data"] as JsonObject ?? [])
        {
            value.TryAdd(key, given?.DeepClone());
        }

        return value;
    }

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject whole => whole.SelectMany(property => Within(property.Value)).Prepend(whole),
        JsonArray items => items.SelectMany(Within),
        _ => [],
    };
}

file static class Words
{
    public static bool IsOneOf(this JsonNode? node, params string[] words) =>
        node is JsonValue value && value.TryGetValue<string>(out var word) && words.Contains(word);
}
