using System.Globalization;
using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>What a connector's error body says, without its message, which may quote ours.</summary>
/// <param name="Code">Its most telling code; null when it has none.</param>
/// <param name="IsWrongGeo">The service URL is an old one: the conversation has moved.</param>
internal sealed record ConnectorFault(string? Code, bool IsWrongGeo)
{
    public static ConnectorFault None { get; } = new(null, IsWrongGeo: false);

    /// <summary>
    /// Reads both shapes: <c>{error:{code,message}}</c> and <c>{errorCode,message:"{\"subCode\":…}"}</c>. Anything else is
    /// <see cref="None"/>.
    /// </summary>
    public static ConnectorFault Read(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty) return None;
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return None;
        }
    }

    private static ConnectorFault Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return None;
        if (root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
            return Of(Text(error, "code"), Text(error, "message"));
        var message = Text(root, "message");
        return Of(SubCode(message) ?? Text(root, "errorCode") ?? Text(root, "code"), message);
    }

    private static ConnectorFault Of(string? code, string? message) =>
        new(WireCode.Of(code, "") is { Length: > 0 } word ? word : null, message?.Contains("wrong geo", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>The second shape hides JSON in a string.</summary>
    private static string? SubCode(string? message)
    {
        if (message is null || !message.TrimStart().StartsWith('{')) return null;
        try
        {
            using var inner = JsonDocument.Parse(message);
            return Text(inner.RootElement, "subCode");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    } : null;
}
