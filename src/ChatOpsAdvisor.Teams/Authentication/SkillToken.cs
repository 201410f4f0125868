using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>A token by which one bot calls another. Nobody may call this one.</summary>
internal static class SkillToken
{
    public static bool Is(JsonWebToken token, string audience) =>
        token.TryGetPayloadValue<object>("ver", out _) && (IsSomebodyElse(token, "appid", audience) || IsSomebodyElse(token, "azp", audience));

    private static bool IsSomebodyElse(JsonWebToken token, string claim, string audience) =>
        token.TryGetPayloadValue<string>(claim, out var caller) && caller != audience;
}
