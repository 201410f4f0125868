using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Proves a bearer token, or says why not. Every way out that is not "admitted" is a refusal.</summary>
internal sealed class TokenCheck(InboundRules rules, KeyRings issuers, AcceptedTokens accepted, TimeProvider clock)
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <param name="header">The whole header value, of the form that <see cref="BearerHeader"/> lets pass.</param>
    public ValueTask<Verdict> CheckAsync(string header) =>
        accepted.Find(header) is { } verdict ? ValueTask.FromResult(verdict) : ProveAsync(header);

    private async ValueTask<Verdict> ProveAsync(string header)
    {
        if (TokenReader.Read(BearerHeader.Token(header)) is not { } token) return Verdict.Unproven(RefusalReason.TokenMisshapen);
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal)) return Verdict.Unproven(RefusalReason.AlgorithmNotAllowed);
        if (issuers.Find(token.Issuer) is not { } issuer) return Verdict.Unproven(RefusalReason.IssuerUnknown);

        switch (await issuer.Keys.FindAsync(token.Kid))
        {
            case KeyLookup.Found found:
                var verdict = await ProveAsync(token, issuer, found.Key);
                if (verdict is Verdict.Admitted admitted) accepted.Keep(header, admitted, LifetimeOf(token), issuer.Keys, found.From);
                return verdict;
            case KeyLookup.OutOfReach:
                return Verdict.Unchecked;
            default:
                return Verdict.Unproven(RefusalReason.KeyUnknown);
        }
    }

    private async ValueTask<Verdict> ProveAsync(JsonWebToken token, TrustedIssuer issuer, SigningKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, Parameters(token, key.Key));
        if (!result.IsValid) return Verdict.Unproven(RefusalReason.SignatureOrClaimsInvalid);
        if (SkillToken.Is(token, rules.AppId)) return Verdict.Unproven(RefusalReason.SkillTokenRefused);
        if (issuer.IsEmulator)
            return EmulatorTokens.IsOwn(token, rules.AppId)
                ? new Verdict.Admitted(new Caller.Emulator())
                : Verdict.Unproven(RefusalReason.NotTheBotsOwnToken);

        return ServiceUrls.Claimed(token) is { } serviceUrl
            ? new Verdict.Admitted(new Caller.Channel(serviceUrl, issuer.KeysAreEndorsed ? key.Endorsements : null))
            : Verdict.Unproven(RefusalReason.ServiceUrlClaimMissing);
    }

    /// <remarks>The issuer is the one whose keys were asked, so naming the token's own here is naming that one.</remarks>
    private TokenValidationParameters Parameters(JsonWebToken token, RsaSecurityKey key) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidIssuer = token.Issuer,
        AudienceValidator = (audiences, _, _) => audiences.ToList() is [var only] && rules.AppId.Length > 0 && only == rules.AppId,
        LifetimeValidator = (_, _, _, _) => LifetimeOf(token).Holds(clock.GetUtcNow()),
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
    };

    private static Lifetime LifetimeOf(JsonWebToken token) =>
        new(Has(token, "nbf") ? token.ValidFrom : null, Has(token, "exp") ? token.ValidTo : null);

    private static bool Has(JsonWebToken token, string claim) => token.TryGetPayloadValue<object>(claim, out _);
}
