using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Puts EXERCISE on whatever leaves for an exercise: first on the card, first in every line. Done here for all, so that no card can forget it.</summary>
internal static class ExerciseMark
{
    private const string Word = "EXERCISE";

    public static MessageContent On(MessageContent content, IncidentId id) => content.IsCard
        ? content with { Card = Card(content.Card, id), Summary = Line(content.Summary) }
        : MessageContent.Plain(Line(content.Text ?? content.Summary));

    /// <summary>The incident that a card names; null when it names none.</summary>
    public static IncidentId? IncidentOf(ICardView view)
    {
        using var data = JsonDocument.Parse(view.ToJson());
        return data.RootElement.TryGetProperty("incident", out var incident) && incident.ValueKind == JsonValueKind.String ? IncidentId.Parse(incident.GetString()) : null;
    }

    private static string Line(string line) => line.StartsWith(Word, StringComparison.Ordinal) ? line : $"{Word}: {line}";

    private static byte[] Card(ReadOnlyMemory<byte> painted, IncidentId id)
    {
        var card = JsonNode.Parse(painted.Span)!.AsObject();
        if ((string?)card["fallbackText"] is { } fallback) card["fallbackText"] = Line(fallback);
        if (card["body"] is not JsonArray body) card["body"] = body = [];
        body.Insert(0, new JsonObject
        {
            ["type"] = "Container",
            ["style"] = "warning",
            ["bleed"] = true,
            ["items"] = new JsonArray(new JsonObject
            {
                ["type"] = "TextBlock",
                ["text"] = $"{Word} · EX {id} · nothing here is real",
                ["wrap"] = true,
                ["weight"] = "bolder",
                ["horizontalAlignment"] = "center",
            }),
        });
        return JsonSerializer.SerializeToUtf8Bytes<JsonNode>(card, ExerciseJson.Default.JsonNode);
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonNode))]
internal sealed partial class ExerciseJson : System.Text.Json.Serialization.JsonSerializerContext;
