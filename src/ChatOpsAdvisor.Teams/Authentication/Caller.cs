namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Who delivers, once that is proven; what an activity of his must match.</summary>
internal abstract record Caller
{
    private Caller() { }

    /// <summary>The Bot Connector, by a signed token.</summary>
    /// <param name="ServiceUrl">The only service URL that the token speaks for.</param>
    /// <param name="Endorsements">The channels that its key may sign for; null when the issuer's keys carry none by agreement.</param>
    public sealed record Channel(string ServiceUrl, IReadOnlySet<string>? Endorsements) : Caller;

    /// <summary>The Emulator or the Playground, by a token of the bot's own registration. Development only.</summary>
    public sealed record Emulator : Caller;

    /// <summary>A program on this machine, by nothing. Development only.</summary>
    public sealed record Loopback : Caller;
}
