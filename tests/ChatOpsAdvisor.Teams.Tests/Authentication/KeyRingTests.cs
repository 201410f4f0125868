using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Authentication;

public sealed class KeyRingTests
{
    [Fact]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        await using var front = await FrontDoor.OpenAsync();
        Assert.Equal(200, await Status(front));
        using var next = new Forge("key-2");
        front.Issuer.Published[0] = next.Jwk("msteams");
        front.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(200, await Status(front, next.Token()));
        Assert.Equal(2, front.Issuer.Fetches);
    }

    [Fact]
    public async Task A_withdrawn_key_holds_no_longer_even_for_a_token_known_as_good()
    {
        await using var front = await FrontDoor.OpenAsync();
        var old = front.Key.Token();
        Assert.Equal(200, await Status(front, old));
        using var next = new Forge("key-2");
        front.Issuer.Published[0] = next.Jwk("msteams");
        front.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(200, await Status(front, next.Token()));
        Assert.Equal(401, await Status(front, old));
    }

    [Fact]
    public async Task Endorsements_come_with_the_keys_of_the_same_fetch()
    {
        await using var front = await FrontDoor.OpenAsync();
        Assert.Equal(200, await Status(front));
        front.Issuer.Published[0] = front.Key.Jwk("webchat");
        front.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(401, await Status(front, front.Key.Token(front.Key.Header().With("kid", "key-9"))));
        Assert.Equal(401, await Status(front));
    }

    [Fact]
    public async Task Unknown_keys_make_nobody_ask_the_issuer_again_and_again()
    {
        await using var front = await FrontDoor.OpenAsync();
        for (var i = 0; i < 20; i++) Assert.Equal(401, await Status(front, front.Key.Token(front.Key.Header().With("kid", "key-" + (100 + i)))));
        Assert.Equal(1, front.Issuer.Fetches);
    }

    [Fact]
    public async Task With_no_keys_at_all_nobody_is_believed_and_the_channel_may_try_again()
    {
        await using var front = await FrontDoor.OpenAsync();
        front.Issuer.IsDown = true;
        Assert.Equal(503, await Status(front));
        Assert.Empty(front.Door.Turns);
        front.Issuer.IsDown = false;
        Assert.Equal(503, await Status(front));
        Assert.Equal(1, front.Issuer.Fetches);
        front.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(200, await Status(front));
    }

    [Fact]
    public async Task An_outage_does_not_end_what_is_known()
    {
        await using var front = await FrontDoor.OpenAsync();
        Assert.Equal(200, await Status(front));
        front.Issuer.IsDown = true;
        front.Clock.Advance(TimeSpan.FromHours(30));
        var payload = Forge.Payload().With("exp", Some.Now.AddHours(40).ToUnixTimeSeconds());
        Assert.Equal(200, await Status(front, front.Key.Token(payload: payload)));
        Assert.Equal(503, await Status(front, front.Key.Token(front.Key.Header().With("kid", "key-2"), payload)));
    }

    [Fact]
    public async Task After_a_day_the_keys_are_fetched_anew()
    {
        await using var front = await FrontDoor.OpenAsync();
        Assert.Equal(200, await Status(front));
        front.Clock.Advance(TimeSpan.FromHours(24));
        var payload = Forge.Payload().With("exp", Some.Now.AddHours(40).ToUnixTimeSeconds());
        Assert.Equal(200, await Status(front, front.Key.Token(payload: payload)));
        Assert.Equal(2, front.Issuer.Fetches);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"issuer":5,"jwks_uri":{}}""")]
    public async Task Metadata_that_is_none_counts_as_an_outage(string garbage)
    {
        await using var front = await FrontDoor.OpenAsync();
        front.Issuer.Garbage = garbage;
        Assert.Equal(503, await Status(front));
    }

    [Fact]
    public async Task Metadata_of_another_issuer_is_not_taken()
    {
        await using var front = await FrontDoor.OpenAsync();
        front.Issuer.Issuer = "https://api.botframework.us";
        Assert.Equal(503, await Status(front));
    }

    [Fact]
    public async Task Keys_are_not_fetched_in_clear()
    {
        await using var front = await FrontDoor.OpenAsync();
        front.Issuer.KeysAddress = "http://login.botframework.com/v1/.well-known/keys";
        Assert.Equal(503, await Status(front));
    }

    [Fact]
    public async Task A_short_key_is_no_key()
    {
        await using var front = await FrontDoor.OpenAsync();
        using var small = new Forge("key-1", bits: 1024);
        front.Issuer.Published[0] = small.Jwk("msteams");
        Assert.Equal(503, await Status(front, small.Token()));
    }

    private static async Task<int> Status(FrontDoor front, string? token = null)
    {
        using var answer = await front.DeliverAsync(Some.Said("hello"), token);
        return (int)answer.StatusCode;
    }
}
