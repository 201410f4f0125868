using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

/// <summary>A token never leaves for another host, and is not even fetched for one.</summary>
public sealed class HostAllowListTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/", true)]
    [InlineData("https://SMBA.trafficmanager.net", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("https://teams.microsoft.com/", true)]
    [InlineData("https://europe.botframework.com/", true)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams", true)]
    [InlineData("http://smba.trafficmanager.net/uk/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/uk/", false)]
    [InlineData("https://evil.trafficmanager.net/uk/", false)]
    [InlineData("https://a.smba.trafficmanager.net/uk/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://evil.example/smba.trafficmanager.net/", false)]
    [InlineData("https://evil.example/?smba.trafficmanager.net", false)]
    [InlineData("https://smba.trafficmanager.net/uk/?x=", false)]
    [InlineData("https://smba.trafficmanager.net/uk/#x", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("https://xn--btframework-dhb.com/", false)]
    [InlineData("https://.botframework.com/", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("http://localhost:4000/", false)]
    [InlineData("ftp://smba.trafficmanager.net/", false)]
    [InlineData("smba.trafficmanager.net", false)]
    [InlineData("", false)]
    public async Task Only_the_connectors_own_hosts_are_spoken_to(string serviceUrl, bool permitted)
    {
        var connector = new ScriptedConnector().Answers(201);
        var result = await connector.Messenger().DeliverAsync(ScriptedConnector.Chat with { ServiceUrl = serviceUrl }, ScriptedConnector.Text("x"), null, default);
        Assert.Equal(permitted ? new DeliveryResult.Delivered(null) : new DeliveryResult.Never("HostNotAllowed", false), result);
        Assert.Equal(permitted ? 1 : 0, connector.TokensAskedAnew.Count);
        Assert.Equal(permitted ? 1 : 0, connector.Requests.Count);
    }

    [Theory]
    [InlineData("", true, true, "http://localhost:4000/", true)]
    [InlineData("", true, true, "http://127.0.0.1:4000/", true)]
    [InlineData("", true, true, "http://[::1]:4000/", true)]
    [InlineData("", true, true, "http://192.0.2.1:4000/", false)]
    [InlineData("", true, true, "http://localhost.evil.example/", false)]
    [InlineData("", true, true, "https://smba.trafficmanager.net/uk/", false)]
    [InlineData("", true, false, "http://localhost:4000/", false)]
    [InlineData("", false, true, "http://localhost:4000/", false)]
    [InlineData(Some.AppId, true, true, "http://localhost:4000/", false)]
    public async Task Loopback_is_for_a_developer_without_a_registration(string appId, bool development, bool allowed, string serviceUrl, bool permitted)
    {
        var connector = new ScriptedConnector().Answers(201);
        var client = connector.Client(new TeamsOptions { AppId = appId, DangerouslyAllowUnauthenticatedLoopback = allowed }, development);
        await client.SendAsync(serviceUrl, "a:1", "{}"u8.ToArray(), default);
        Assert.Equal(permitted ? 1 : 0, connector.Requests.Count);
    }
}
