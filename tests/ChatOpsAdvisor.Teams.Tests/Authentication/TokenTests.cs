using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Authentication;

/// <summary>One faultless delivery, spoilt in one place at a time.</summary>
public sealed class TokenTests
{
    private static readonly Forge Stranger = new("key-1");

    /// <summary>Name → what stands in the Authorization header, and the status that it earns.</summary>
    private static readonly Dictionary<string, (Func<Forge, string?> Header, int Status)> Cases = new()
    {
        ["faultless"] = (forge => Bearer(forge.Token()), 200),
        ["RS384"] = (forge => Bearer(forge.Token(forge.Header().With("alg", "RS384"))), 200),
        ["RS512"] = (forge => Bearer(forge.Token(forge.Header().With("alg", "RS512"))), 200),
        ["claim spelt serviceUrl"] = (forge => Bearer(Claims(forge, c => c.With("serviceurl", null).With("serviceUrl", Some.ServiceUrl))), 200),
        ["service URL in capitals, no slash"] = (forge => Bearer(Claims(forge, c => c.With("serviceurl", "HTTPS://SMBA.trafficmanager.net/uk"))), 200),
        ["expired within the skew"] = (forge => Bearer(Claims(forge, c => c.With("exp", At(-4)))), 200),
        ["valid soon, within the skew"] = (forge => Bearer(Claims(forge, c => c.With("nbf", At(4)))), 200),

        ["no header"] = (_ => null, 401),
        ["empty header"] = (_ => "", 401),
        ["Basic"] = (_ => "Basic dXNlcjpwYXNz", 401),
        ["lowercase scheme"] = (forge => "bearer " + forge.Token(), 401),
        ["scheme alone"] = (_ => "Bearer", 401),
        ["token alone"] = (forge => forge.Token(), 401),
        ["header of three parts"] = (forge => Bearer(forge.Token()) + " more", 401),
        ["two blanks"] = (forge => "Bearer  " + forge.Token(), 401),
        ["two headers in one"] = (forge => Bearer(forge.Token()) + ", Bearer " + forge.Token(), 401),
        ["no token at all"] = (_ => "Bearer garbage", 401),
        ["three empty parts"] = (_ => "Bearer ..", 401),
        ["three parts of garbage"] = (_ => "Bearer aaa.bbb.ccc", 401),
        ["two signatures"] = (forge => Bearer(forge.Token()) + "." + forge.Token().Split('.')[2], 401),
        ["five parts (encrypted)"] = (forge => Bearer(forge.Token()) + ".a.b", 401),
        ["no signature"] = (forge => Bearer(forge.Token()[..(forge.Token().LastIndexOf('.') + 1)]), 401),
        ["alg none"] = (forge => Bearer(forge.Token(forge.Header().With("alg", "none"))), 401),
        ["alg none with a signature"] = (forge => Bearer(Forge.Part(forge.Header().With("alg", "none")) + "." + Forge.Part(Forge.Payload()) + "." + forge.Token().Split('.')[2]), 401),
        ["alg missing"] = (forge => Bearer(forge.Token(forge.Header().With("alg", null))), 401),
        ["HS256 with the public key"] = (forge => Bearer(forge.Hs256WithThePublicKey()), 401),
        ["PS256"] = (forge => Bearer(forge.Token(forge.Header().With("alg", "PS256"))), 401),
        ["RS1"] = (forge => Bearer(forge.Token(forge.Header().With("alg", "RS1"))), 401),
        ["alg in lower case"] = (forge => Bearer(forge.Token(forge.Header().With("alg", "rs256"))), 401),
        ["critical extension"] = (forge => Bearer(forge.Token(forge.Header().With("crit", new JsonArray("b64")).With("b64", false))), 401),
        ["kid missing"] = (forge => Bearer(forge.Token(forge.Header().With("kid", null))), 401),
        ["unknown kid"] = (forge => Bearer(forge.Token(forge.Header().With("kid", "key-9"))), 401),
        ["right kid, another's key"] = (_ => Bearer(Stranger.Token()), 401),
        ["own key in the header"] = (_ => Bearer(Stranger.Token(Stranger.Header().With("jwk", Stranger.Jwk("msteams")))), 401),
        ["payload changed after signing"] = (forge => Bearer(Swap(forge.Token(), Forge.Part(Forge.Payload().With("exp", At(900))))), 401),
        ["wrong issuer"] = (forge => Bearer(Claims(forge, c => c.With("iss", "https://api.botframework.us"))), 401),
        ["issuer with a slash"] = (forge => Bearer(Claims(forge, c => c.With("iss", "https://api.botframework.com/"))), 401),
        ["issuer missing"] = (forge => Bearer(Claims(forge, c => c.With("iss", null))), 401),
        ["issuer a number"] = (forge => Bearer(Claims(forge, c => c.With("iss", 5))), 401),
        ["wrong audience"] = (forge => Bearer(Claims(forge, c => c.With("aud", "33333333-3333-3333-3333-333333333333"))), 401),
        ["audience missing"] = (forge => Bearer(Claims(forge, c => c.With("aud", null))), 401),
        ["two audiences"] = (forge => Bearer(Claims(forge, c => c.With("aud", new JsonArray(Some.AppId, "other")))), 401),
        ["expired"] = (forge => Bearer(Claims(forge, c => c.With("exp", At(-6)))), 401),
        ["never expires"] = (forge => Bearer(Claims(forge, c => c.With("exp", null))), 401),
        ["expiry is text"] = (forge => Bearer(Claims(forge, c => c.With("exp", "tomorrow"))), 401),
        ["not yet valid"] = (forge => Bearer(Claims(forge, c => c.With("nbf", At(6)))), 401),
        ["service URL claim missing"] = (forge => Bearer(Claims(forge, c => c.With("serviceurl", null))), 401),
        ["other service URL"] = (forge => Bearer(Claims(forge, c => c.With("serviceurl", "https://smba.trafficmanager.net/de/"))), 401),
        ["service URL twice"] = (forge => Bearer(Claims(forge, c => c.With("serviceUrl", Some.ServiceUrl))), 401),
        ["service URL a list"] = (forge => Bearer(Claims(forge, c => c.With("serviceurl", new JsonArray(Some.ServiceUrl, "x")))), 401),
        ["service URL two slashes"] = (forge => Bearer(Claims(forge, c => c.With("serviceurl", Some.ServiceUrl + "/"))), 401),
        ["skill token"] = (forge => Bearer(Claims(forge, c => c.With("ver", "2.0").With("azp", "44444444-4444-4444-4444-444444444444"))), 401),
        ["skill token, version 1"] = (forge => Bearer(Claims(forge, c => c.With("ver", "1.0").With("appid", "44444444-4444-4444-4444-444444444444"))), 401),
        ["emulator token in production"] = (forge => Bearer(Emulator(forge)), 401),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_header_earns_its_status_and_only_a_good_one_a_turn(string name)
    {
        await using var front = await FrontDoor.OpenAsync();
        using var answer = await front.DeliverAsync(Some.Said("zebra").ToJsonString(), Cases[name].Header(front.Key));
        Assert.Equal(Cases[name].Status, (int)answer.StatusCode);
        Assert.Equal(Cases[name].Status == 200 ? 1 : 0, front.Door.Turns.Count);
        Assert.DoesNotContain("zebra", front.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_authorization_headers_are_none()
    {
        await using var front = await FrontDoor.OpenAsync();
        var header = Bearer(front.Key.Token());
        using var answer = await front.DeliverAsync(Body(), header, also: request => request.Headers.TryAddWithoutValidation("Authorization", header));
        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Empty(front.Door.Turns);
    }

    [Theory]
    [InlineData("webchat", 401)]
    [InlineData("MSTEAMS", 401)]
    [InlineData("", 401)]
    [InlineData(null, 401)]
    public async Task A_key_speaks_only_for_the_channels_that_endorse_it(string? channel, int status)
    {
        await using var front = await FrontDoor.OpenAsync();
        using var answer = await front.DeliverAsync(Some.Said("hello").With("channelId", channel));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(front.Door.Turns);
    }

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_nobody()
    {
        await using var front = await FrontDoor.OpenAsync();
        front.Issuer.Published[0].Remove("endorsements");
        using var answer = await front.DeliverAsync(Some.Said("hello"));
        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task An_endorsed_channel_that_is_not_ours_is_forbidden()
    {
        await using var front = await FrontDoor.OpenAsync();
        front.Issuer.Published[0] = front.Key.Jwk("msteams", "webchat");
        using var answer = await front.DeliverAsync(Some.Said("hello").With("channelId", "webchat"));
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Empty(front.Door.Turns);
    }

    [Theory]
    [InlineData("Development", 200)]
    [InlineData("Staging", 401)]
    public async Task The_emulator_may_talk_to_a_developer_only(string environment, int status)
    {
        await using var front = await FrontDoor.OpenAsync(environment);
        using var answer = await front.DeliverAsync(Some.Said("hello").With("channelId", "emulator"), Emulator(front.Key));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("2.0", "azp", "44444444-4444-4444-4444-444444444444")]
    [InlineData("1.0", "azp", Some.AppId)]
    [InlineData("3.0", "azp", Some.AppId)]
    public async Task An_emulator_that_is_not_the_bots_own_is_refused(string version, string claim, string caller)
    {
        await using var front = await FrontDoor.OpenAsync("Development");
        var token = front.Key.Token(payload: EmulatorClaims().With("ver", version).With("azp", null).With(claim, caller));
        using var answer = await front.DeliverAsync(Some.Said("hello").With("channelId", "emulator"), token);
        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_token_known_as_good_is_refused_once_it_has_expired()
    {
        await using var front = await FrontDoor.OpenAsync();
        var token = front.Key.Token();
        using var before = await front.DeliverAsync(Some.Said("one"), token);
        front.Clock.Advance(TimeSpan.FromMinutes(66));
        using var after = await front.DeliverAsync(Some.Said("two"), token);
        Assert.Equal((200, 401), ((int)before.StatusCode, (int)after.StatusCode));
    }

    [Fact]
    public async Task A_token_known_as_good_still_speaks_for_its_own_service_only()
    {
        await using var front = await FrontDoor.OpenAsync();
        var token = front.Key.Token();
        using var before = await front.DeliverAsync(Some.Said("one"), token);
        using var after = await front.DeliverAsync(Some.Said("two").With("serviceUrl", "https://evil.example/"), token);
        Assert.Equal((200, 401), ((int)before.StatusCode, (int)after.StatusCode));
    }

    private static string Bearer(string token) => "Bearer " + token;

    private static byte[] Body() => System.Text.Encoding.UTF8.GetBytes(Some.Said("hello").ToJsonString());

    private static long At(int minutes) => Some.Now.AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Claims(Forge forge, Func<JsonObject, JsonObject> change) => forge.Token(payload: change(Forge.Payload()));

    private static JsonObject EmulatorClaims() =>
        Forge.Payload().With("iss", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0").With("ver", "2.0").With("azp", Some.AppId);

    private static string Emulator(Forge forge) => forge.Token(payload: EmulatorClaims());

    private static string Swap(string token, string payload) => string.Join('.', token.Split('.')[0], payload, token.Split('.')[2]);
}
