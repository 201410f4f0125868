using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>
/// Reads a key set with the channel's own member <c>endorsements</c>, which the library's JsonWebKey keeps in a shape that
/// changes with its version. A key that cannot be used is passed over; a set without any is no set.
/// </summary>
internal static class JwksReader
{
    private const int SmallestModulus = 2048 / 8;

    public static IReadOnlyDictionary<string, SigningKey>? Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("keys", out var list)
            || list.ValueKind != JsonValueKind.Array) return null;

        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var jwk in list.EnumerateArray())
        {
            if (jwk.ValueKind == JsonValueKind.Object && Text(jwk, "kid") is { Length: > 0 } kid && Key(jwk, kid) is { } key)
                keys.TryAdd(kid, new SigningKey(key, Endorsements(jwk)));
        }
        return keys.Count == 0 ? null : keys;
    }

    private static RsaSecurityKey? Key(JsonElement jwk, string kid)
    {
        if (Text(jwk, "kty") != "RSA" || Text(jwk, "use") is not (null or "sig")) return null;
        if (Bytes(jwk, "n") is not { Length: >= SmallestModulus } modulus || Bytes(jwk, "e") is not { Length: > 0 } exponent) return null;
        return new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = kid };
    }

    private static HashSet<string> Endorsements(JsonElement jwk) =>
        jwk.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToHashSet()
            : [];

    private static string? Text(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Bytes(JsonElement jwk, string name)
    {
        try
        {
            return Text(jwk, name) is { } text ? Base64UrlEncoder.DecodeBytes(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
