using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>
/// Writes a whole JSON value through. Half a surrogate pair or a broken byte inside becomes U+FFFD:
/// System.Text.Json would throw on it, and so would whoever reads the card after us.
/// </summary>
internal static class JsonRepair
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (!MayBeBroken(raw))
        {
            element.WriteTo(writer);
            return;
        }

        JsonElement.Parse(Repaired(Encoding.UTF8.GetString(raw)), AnyDepth).WriteTo(writer);
    }

    private static bool MayBeBroken(ReadOnlySpan<byte> raw) =>
        raw.IndexOf("\\ud"u8) >= 0 || raw.IndexOf("\\uD"u8) >= 0 || !Utf8.IsValid(raw);

    private static string Repaired(string json)
    {
        var repaired = new StringBuilder(json);
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\')
            {
                continue;
            }

            if (json[++at] != 'u')
            {
                continue;
            }

            var unit = Unit(json, at + 1);
            if (char.IsHighSurrogate(unit) && FollowedByLow(json, at + 5))
            {
                at += 10;
                continue;
            }

            if (char.IsSurrogate(unit))
            {
                repaired[at + 1] = 'F';
                repaired[at + 2] = 'F';
                repaired[at + 3] = 'F';
                repaired[at + 4] = 'D';
            }

            at += 4;
        }

        return repaired.ToString();
    }

    private static bool FollowedByLow(string json, int at) =>
        json[at] == '\\' && json[at + 1] == 'u' && char.IsLowSurrogate(Unit(json, at + 2));

    private static char Unit(string json, int at) =>
        (char)ushort.Parse(json.AsSpan(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
