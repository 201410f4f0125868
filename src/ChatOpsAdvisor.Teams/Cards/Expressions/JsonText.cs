using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ChatOpsAdvisor.Teams.Cards.Expressions;

/// <summary>
/// Reads the text of a JSON string whatever is in it. <see cref="JsonElement.GetString"/> throws on half a surrogate pair,
/// and an alert must not fail because somebody's phone cut an emoji in two.
/// </summary>
internal static class JsonText
{
    public static ReadOnlySpan<byte> Raw(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];

    /// <summary>True when the raw bytes are the text itself: nothing escaped, nothing broken.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> raw) => !raw.Contains((byte)'\\') && Utf8.IsValid(raw);

    public static string Decode(JsonElement text) => Decode(Raw(text));

    public static string Decode(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        return text.Contains('\\', StringComparison.Ordinal) ? Unescape(text) : text;
    }

    private static string Unescape(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                decoded.Append(text[at]);
                continue;
            }

            at++;
            if (text[at] == 'u')
            {
                decoded.Append((char)ushort.Parse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
                continue;
            }

            decoded.Append(text[at] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                var itself => itself,
            });
        }

        return decoded.ToString();
    }
}
