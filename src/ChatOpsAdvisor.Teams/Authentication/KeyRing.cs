namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>What a search for a key came to.</summary>
internal abstract record KeyLookup
{
    private KeyLookup() { }

    public sealed record Found(KeySet From, SigningKey Key) : KeyLookup;

    /// <summary>The issuer was asked of late and does not know it.</summary>
    public sealed record Unknown : KeyLookup;

    /// <summary>The issuer cannot be asked: nothing can be said of the key.</summary>
    public sealed record OutOfReach : KeyLookup;
}

/// <summary>
/// One issuer's keys, kept for a day and fetched anew when a token names a key that is not among them. An outage does not
/// end what is known. One fetch at a time, whoever waits for it.
/// </summary>
internal sealed class KeyRing(Func<Task<KeySet?>> fetch, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>
    /// Anybody can name an unknown key, so asking is bounded. Not by an hour: a forged token just before a roll-over would
    /// then shut out Teams for that hour. Five minutes bound both, the load on the issuer and the harm.
    /// </summary>
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private volatile KeySet? _current;
    private Task<KeySet?> _underway = Task.FromResult<KeySet?>(null);
    private DateTimeOffset? _attemptedAt;
    private volatile bool _failed;

    /// <summary>The keys that hold now. Past their day they still hold, and are fetched anew behind the caller's back.</summary>
    public KeySet? Current
    {
        get
        {
            if (_current is { } keys && clock.GetUtcNow() - keys.FetchedAt >= Fresh) _ = RefreshAsync();
            return _current;
        }
    }

    public async ValueTask<KeyLookup> FindAsync(string kid)
    {
        if (Current is { } known && known.Find(kid) is { } key) return new KeyLookup.Found(known, key);
        await RefreshAsync();
        if (_current is { } keys && keys.Find(kid) is { } late) return new KeyLookup.Found(keys, late);
        return _failed ? new KeyLookup.OutOfReach() : new KeyLookup.Unknown();
    }

    private Task RefreshAsync()
    {
        lock (_gate)
        {
            if (!_underway.IsCompleted) return _underway;
            var now = clock.GetUtcNow();
            if (_attemptedAt is { } at && now - at < (_failed ? AfterFailure : BetweenFetches)) return Task.CompletedTask;
            _attemptedAt = now;
            return _underway = FetchAsync();
        }
    }

    private async Task<KeySet?> FetchAsync()
    {
        var keys = await fetch();
        if (keys is not null) _current = keys;
        _failed = keys is null;
        return keys;
    }
}
