using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Tokens of Bot Framework Emulator and Agents Playground: the bot's own registration, issued by Entra. For Development only.</summary>
internal static class EmulatorTokens
{
    public const string Metadata = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    private static readonly string[] Tenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    public static HashSet<string> Issuers(TeamsOptions options)
    {
        var tenants = options.TenantId.Length > 0 ? Tenants.Append(options.TenantId) : Tenants;
        return tenants.SelectMany(tenant => (string[])[$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the token was issued to the bot's own registration. Where that stands depends on the token's version.</summary>
    public static bool IsOwn(JsonWebToken token, string appId) =>
        token.TryGetPayloadValue<string>("ver", out var version) && Caller(token, version) is { } caller && caller == appId;

    private static string? Caller(JsonWebToken token, string version) => version switch
    {
        "" or "1.0" => token.TryGetPayloadValue<string>("appid", out var id) ? id : null,
        "2.0" => token.TryGetPayloadValue<string>("azp", out var id) ? id : null,
        _ => null,
    };
}
