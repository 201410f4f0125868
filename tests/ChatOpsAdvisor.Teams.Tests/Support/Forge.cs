using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Teams.Tests.Support;

/// <summary>Makes tokens, good and bad, part by part. No library in between that would refuse to make a bad one.</summary>
internal sealed class Forge : IDisposable
{
    private readonly RSA _rsa;

    public Forge(string kid, int bits = 2048) => (Kid, _rsa) = (kid, RSA.Create(bits));

    public string Kid { get; }

    public JsonObject Header() => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = Kid };

    public static JsonObject Payload() => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = Some.AppId,
        ["serviceurl"] = Some.ServiceUrl,
        ["nbf"] = Some.Now.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = Some.Now.AddHours(1).ToUnixTimeSeconds(),
    };

    public string Token(JsonObject? header = null, JsonObject? payload = null)
    {
        header ??= Header();
        var signed = Part(header) + "." + Part(payload ?? Payload());
        return signed + "." + Base64Url.EncodeToString(Sign((string?)header["alg"], Encoding.ASCII.GetBytes(signed)));
    }

    /// <summary>The well-known confusion: the public key's text as a shared secret.</summary>
    public string Hs256WithThePublicKey()
    {
        var signed = Part(Header().With("alg", "HS256")) + "." + Part(Payload());
        return signed + "." + Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed)));
    }

    public static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    public JsonObject Jwk(params string[] endorsements)
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = Kid,
            ["n"] = Base64Url.EncodeToString(key.Modulus), ["e"] = Base64Url.EncodeToString(key.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]),
        };
    }

    public void Dispose() => _rsa.Dispose();

    private byte[] Sign(string? algorithm, byte[] bytes) => algorithm switch
    {
        "none" => [],
        "PS256" => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "RS384" => _rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => _rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "RS1" => _rsa.SignData(bytes, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1),
        _ => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };
}
