namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>What came of asking for a token.</summary>
internal abstract record TokenGrant
{
    private TokenGrant() { }

    /// <param name="Header">The whole Authorization header; null when there is nothing to show (Development's loopback).</param>
    public sealed record Granted(string? Header, DateTimeOffset RenewAt, DateTimeOffset Expires) : TokenGrant
    {
        public override string ToString() => nameof(Granted);
    }

    /// <param name="Permanent">The registration itself is refused; asking again changes nothing.</param>
    public sealed record Refused(string Code, bool Permanent) : TokenGrant;
}

/// <summary>Seam: where the bot's own token comes from.</summary>
internal interface ITokenSource
{
    /// <param name="anew">Past every cache: the last one was refused by the connector.</param>
    Task<TokenGrant> AcquireAsync(bool anew, CancellationToken cancellationToken);
}

/// <summary>Without a registration there is no token; the allow-list then lets nothing leave this machine.</summary>
internal sealed class NoToken : ITokenSource
{
    public Task<TokenGrant> AcquireAsync(bool anew, CancellationToken cancellationToken) =>
        Task.FromResult<TokenGrant>(new TokenGrant.Granted(null, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue));
}
