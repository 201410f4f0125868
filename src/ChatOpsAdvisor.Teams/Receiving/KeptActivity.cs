using System.Buffers;
using System.Text.Json;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>
/// The activity as the record keeps it. Pictures, files and links are never kept: of an attachment its type stays, of a link
/// a mark; what was taken out is counted.
/// </summary>
internal static class KeptActivity
{
    private const string Html = "text/html";

    // The wire's own vocabulary; nobody types it.
    private const string Vocabulary = "https://schema.org/";

    /// <param name="body">The activity, UTF-8 JSON that was read as one.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> body)
    {
        var bytes = new ArrayBufferWriter<byte>(body.Length + 64);
        var (attachments, links) = (0, 0);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var ofTheWire = false;
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName when IsAttachments(ref reader):
                        attachments += Attachments(ref reader, json);
                        break;
                    case JsonTokenType.PropertyName:
                        ofTheWire = reader.ValueTextEquals("serviceUrl"u8);
                        if (reader.ValueIsEscaped) json.WritePropertyName(Text(ref reader) ?? "");
                        else json.WritePropertyName(reader.ValueSpan);
                        break;
                    case JsonTokenType.String when !ofTheWire && MayHoldLink(reader.ValueSpan) && Text(ref reader) is { } text && !text.StartsWith(Vocabulary, StringComparison.Ordinal):
                        var kept = Links.TakeOut(text);
                        if (ReferenceEquals(kept, text)) Raw(ref reader, json);
                        else json.WriteStringValue(kept);
                        if (!ReferenceEquals(kept, text)) links++;
                        break;
                    case JsonTokenType.StartObject:
                        json.WriteStartObject();
                        break;
                    case JsonTokenType.EndObject when reader.CurrentDepth == 0:
                        if (attachments + links > 0) Counted(json, attachments, links);
                        json.WriteEndObject();
                        break;
                    case JsonTokenType.EndObject:
                        json.WriteEndObject();
                        break;
                    case JsonTokenType.StartArray:
                        json.WriteStartArray();
                        break;
                    case JsonTokenType.EndArray:
                        json.WriteEndArray();
                        break;
                    default:
                        Raw(ref reader, json);
                        break;
                }
            }
        }

        return bytes.WrittenMemory;
    }

    private static bool IsAttachments(ref Utf8JsonReader reader) =>
        (reader.ValueIsEscaped || reader.ValueSpan.Length == "attachments"u8.Length) && "attachments".Equals(Text(ref reader), StringComparison.OrdinalIgnoreCase);

    /// <summary>Most texts hold no link and are copied as they stand.</summary>
    private static bool MayHoldLink(ReadOnlySpan<byte> text) =>
        text.IndexOfAny((byte)'/', (byte)'\\') >= 0 || text.IndexOf("ww."u8) >= 0 || text.IndexOf("WW."u8) >= 0 || text.IndexOf("Ww."u8) >= 0 || text.IndexOf("wW."u8) >= 0;

    /// <summary>Half of a surrogate pair, written as an escape, is JSON and no text: it holds no link and is copied as it stands.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Only what an attachment is, never where it lies, what it is called or what is in it. The html twin of a text is none.</summary>
    private static int Attachments(ref Utf8JsonReader reader, Utf8JsonWriter json)
    {
        reader.Read();
        using var value = JsonDocument.ParseValue(ref reader);
        var count = 0;
        json.WriteStartArray("attachments"u8);
        foreach (var attachment in value.RootElement.ValueKind == JsonValueKind.Array ? value.RootElement.EnumerateArray().ToArray() : [])
        {
            var type = attachment.ValueKind == JsonValueKind.Object && attachment.TryGetProperty("contentType", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
            json.WriteStartObject();
            json.WriteString("contentType"u8, Links.TakeOut(type ?? ""));
            if (type != Html)
            {
                count++;
                json.WriteBoolean("removed"u8, true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        return count;
    }

    private static void Counted(Utf8JsonWriter json, int attachments, int links)
    {
        json.WriteStartObject("takenOut"u8);
        json.WriteNumber("attachments"u8, attachments);
        json.WriteNumber("links"u8, links);
        json.WriteEndObject();
    }

    private static void Raw(ref Utf8JsonReader reader, Utf8JsonWriter json)
    {
        if (reader.TokenType == JsonTokenType.String) json.WriteRawValue([(byte)'"', .. reader.ValueSpan, (byte)'"'], skipInputValidation: true);
        else json.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
    }
}
