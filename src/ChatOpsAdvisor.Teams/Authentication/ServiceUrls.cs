using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>The connector's address as a token claims it and as an activity states it.</summary>
internal static class ServiceUrls
{
    private const string ClaimName = "serviceurl";

    /// <summary>The claim, whose name is spelt in two ways. Two of them, or one that is no text, are none.</summary>
    public static string? Claimed(JsonWebToken token)
    {
        var claims = token.Claims.Where(claim => claim.Type.Equals(ClaimName, StringComparison.OrdinalIgnoreCase)).ToList();
        return claims is [{ ValueType: System.Security.Claims.ClaimValueTypes.String, Value: { Length: > 0 } url }] ? url : null;
    }

    /// <summary>Equal but for case and one slash at the end.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && Trimmed(one).Equals(Trimmed(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Trimmed(string url) => url.EndsWith('/') ? url.AsSpan(0, url.Length - 1) : url;
}
