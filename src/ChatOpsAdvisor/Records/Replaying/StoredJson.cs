using System.Text.Json;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>Reads what the record keeps. It is other people's writing: what cannot be read is null, never a fault.</summary>
internal static class StoredJson
{
    public static JsonElement? Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement? Member(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var member) ? member : null;

    public static string? Text(JsonElement? json, string name) => Member(json, name) is { } member ? Text(member) : null;

    /// <summary>Strings, numbers and yes or no as text; null for anything else.</summary>
    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => null,
            };
        }
        // Half of a surrogate pair, written as an escape: JSON, but no text.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static IEnumerable<JsonElement> Items(JsonElement? json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
