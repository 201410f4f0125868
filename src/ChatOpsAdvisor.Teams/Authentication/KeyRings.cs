namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>An issuer whose tokens are read, with his keys.</summary>
/// <param name="IsEmulator">Development's own path: no service URL claim, no endorsements.</param>
internal sealed record TrustedIssuer(KeyRing Keys, bool KeysAreEndorsed, bool IsEmulator);

/// <summary>Which keys belong to which issuer. An issuer that is not here is nobody.</summary>
internal sealed class KeyRings
{
    private readonly Dictionary<string, TrustedIssuer> _issuers = new(StringComparer.Ordinal);

    public KeyRings(InboundRules rules, MetadataClient metadata, TimeProvider clock)
    {
        var entra = new KeyRing(() => metadata.FetchAsync(EmulatorTokens.Metadata, issuer: null), clock);
        foreach (var issuer in rules.EmulatorIssuers) _issuers[issuer] = new TrustedIssuer(entra, KeysAreEndorsed: false, IsEmulator: true);
        foreach (var issuer in rules.Issuers)
        {
            var keys = new KeyRing(() => metadata.FetchAsync(issuer.Metadata, issuer.Issuer), clock);
            _issuers[issuer.Issuer] = new TrustedIssuer(keys, issuer.KeysAreEndorsed, IsEmulator: false);
        }
    }

    public TrustedIssuer? Find(string issuer) => _issuers.GetValueOrDefault(issuer);
}
