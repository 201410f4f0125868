using ChatOpsAdvisor.Teams.Sending;
using ChatOpsAdvisor.Teams.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

public sealed class OutboundTokensTests : IDisposable
{
    private readonly ScriptedConnector _source = new();

    public void Dispose() => _source.Dispose();

    [Fact]
    public async Task A_token_is_fetched_once_and_again_before_it_ends()
    {
        using var tokens = Tokens();
        Assert.Equal("Bearer token-1", await Header(tokens));
        Assert.Equal("Bearer token-1", await Header(tokens));
        _source.Clock.Advance(TimeSpan.FromMinutes(55));
        Assert.Equal("Bearer token-2", await Header(tokens));
    }

    [Fact]
    public async Task A_renewal_that_fails_does_not_take_away_a_token_that_still_holds()
    {
        using var tokens = Tokens();
        await Header(tokens);
        _source.Refusal = new TokenGrant.Refused("TokenOutOfReach", Permanent: false);
        _source.Clock.Advance(TimeSpan.FromMinutes(57));
        Assert.Equal("Bearer token-1", await Header(tokens));
        _source.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Null(await Header(tokens));
    }

    [Fact]
    public async Task While_tokens_are_refused_nobody_waits_in_line_to_hear_it_again()
    {
        using var tokens = Tokens();
        _source.Refusal = new TokenGrant.Refused("AADSTS700016", Permanent: true);
        for (var i = 0; i < 5; i++) Assert.Null(await Header(tokens));
        Assert.Single(_source.TokensAskedAnew);
        _source.Refusal = null;
        _source.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("Bearer token-2", await Header(tokens));
    }

    [Fact]
    public async Task Many_refused_at_once_renew_it_once()
    {
        using var tokens = Tokens();
        var header = await Header(tokens);
        var renewed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(header, default).AsTask()));
        Assert.All(renewed, grant => Assert.Equal("Bearer token-2", ((TokenGrant.Granted)grant).Header));
        Assert.Equal([false, true], _source.TokensAskedAnew);
    }

    private OutboundTokens Tokens() => new(_source, _source.Clock, NullLogger<OutboundTokens>.Instance);

    private static async Task<string?> Header(OutboundTokens tokens) => (await tokens.GetAsync(null, default) as TokenGrant.Granted)?.Header;
}
