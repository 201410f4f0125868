using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>
/// The token at hand. MSAL keeps one too, but asking it costs more than the rest of a send. One asker at a time; a renewal
/// that fails does not take away a token that still holds.
/// </summary>
internal sealed class OutboundTokens(ITokenSource source, TimeProvider clock, ILogger<OutboundTokens> log) : IDisposable
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1);
    private volatile TokenGrant.Granted? _current;
    private TokenGrant.Refused? _refused;
    private DateTimeOffset _refusedAt;

    /// <param name="rejected">The header that the connector refused, to get another than that.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<TokenGrant> GetAsync(string? rejected, CancellationToken cancellationToken)
    {
        if (AtHand(rejected) is { } now) return now;
        await _one.WaitAsync(cancellationToken);
        try
        {
            return AtHand(rejected) is { } other ? other : await AcquireAsync(rejected, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private TokenGrant.Granted? AtHand(string? rejected) =>
        _current is { } grant && clock.GetUtcNow() < grant.RenewAt && (rejected is null || grant.Header != rejected) ? grant : null;

    private async Task<TokenGrant> AcquireAsync(string? rejected, CancellationToken cancellationToken)
    {
        if (_refused is { } before && clock.GetUtcNow() - _refusedAt < AfterFailure) return StillHolds(rejected) ?? (TokenGrant)before;
        var grant = await source.AcquireAsync(anew: rejected is not null, cancellationToken);
        if (grant is TokenGrant.Granted granted)
        {
            _refused = null;
            return _current = granted;
        }
        _refused = (TokenGrant.Refused)grant;
        _refusedAt = clock.GetUtcNow();
        log.TokenRefused(_refused.Code);
        return StillHolds(rejected) ?? grant;
    }

    private TokenGrant.Granted? StillHolds(string? rejected) =>
        rejected is null && _current is { } grant && clock.GetUtcNow() < grant.Expires ? grant : null;
}
