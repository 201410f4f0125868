using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

internal static class JsonBodies
{
    /// <summary>The body as an object, or null when it is not one: the caller decides how to say so.</summary>
    public static async Task<JsonObject?> ReadObjectAsync(this HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The value when it is a string, null when it is absent or anything else.</summary>
    public static string? Word(this JsonObject body, string key) =>
        body[key] is JsonValue value && value.TryGetValue<string>(out var word) ? word : null;
}
