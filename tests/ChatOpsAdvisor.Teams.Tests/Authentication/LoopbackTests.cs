using System.Text;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Authentication;

/// <summary>Without a registration: for a developer, from this very machine, and for nobody else.</summary>
public sealed class LoopbackTests
{
    [Theory]
    [InlineData(null, null, 200)]
    [InlineData("Authorization", "Bearer a.b.c", 401)]
    [InlineData("Authorization", "", 401)]
    [InlineData("Origin", "https://evil.example", 401)]
    [InlineData("X-Forwarded-For", "203.0.113.7", 401)]
    [InlineData("X-Original-For", "127.0.0.1", 401)]
    [InlineData("Forwarded", "for=203.0.113.7", 401)]
    [InlineData("Host", "bot.example", 401)]
    [InlineData("Host", "127.0.0.1.evil.example", 401)]
    public async Task A_request_with_traces_of_elsewhere_is_refused(string? header, string? value, int status)
    {
        await using var front = await FrontDoor.OpenAsync("Development", FrontDoor.Unregistered());
        using var answer = await front.DeliverAsync(Local("http://localhost:4000/"), null,
            also: request => { if (header is not null) request.Headers.TryAddWithoutValidation(header, value); });
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, front.Door.Turns.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:4000", 200)]
    [InlineData("http://[::1]:4000/", 200)]
    [InlineData("https://smba.trafficmanager.net/uk/", 401)]
    [InlineData("http://localhost.evil.example/", 401)]
    [InlineData("nonsense", 401)]
    public async Task It_may_be_answered_on_this_machine_only(string serviceUrl, int status)
    {
        await using var front = await FrontDoor.OpenAsync("Development", FrontDoor.Unregistered());
        using var answer = await front.DeliverAsync(Local(serviceUrl), null);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Outside_development_the_host_does_not_start()
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => FrontDoor.OpenAsync("Production", FrontDoor.Unregistered()));
        Assert.Contains("Development only", fault.Message, StringComparison.Ordinal);
    }

    private static byte[] Local(string serviceUrl) => Encoding.UTF8.GetBytes(Some.Said("hello").With("serviceUrl", serviceUrl).ToJsonString());
}
