using ChatOpsAdvisor.Teams.Sending;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

public sealed class ConnectorClientTests : IDisposable
{
    private const string Base = "https://smba.trafficmanager.net/uk/v3";
    private readonly ScriptedConnector _connector = new();

    public void Dispose() => _connector.Dispose();

    [Fact]
    public async Task Every_id_in_a_path_is_encoded()
    {
        _connector.Answers(201).Answers(200);
        await _connector.Client().ReplyAsync(Some.ServiceUrl, "19:a/b?c#d@e;f=g h", "1/../2", "{}"u8.ToArray(), default);
        await _connector.Client().DeleteAsync(Some.ServiceUrl, "a:1", "2", default);
        Assert.Equal(Base + "/conversations/19%3Aa%2Fb%3Fc%23d%40e%3Bf%3Dg%20h/activities/1%2F..%2F2", _connector.Requests[0].Address);
        Assert.Equal(("DELETE", Base + "/conversations/a%3A1/activities/2", ""), (_connector.Requests[1].Method, _connector.Requests[1].Address, _connector.Requests[1].Body));
    }

    [Theory]
    [InlineData("..", "1")]
    [InlineData(".", "1")]
    [InlineData("", "1")]
    [InlineData("a:1", "..")]
    [InlineData("a:1", "")]
    public async Task An_id_that_would_climb_the_path_is_no_id(string conversation, string activity)
    {
        Assert.Equal(new ConnectorOutcome.Unsent("BadId", Permanent: true), await _connector.Client().UpdateAsync(Some.ServiceUrl, conversation, activity, "{}"u8.ToArray(), default));
        Assert.Empty(_connector.Requests);
        Assert.Empty(_connector.TokensAskedAnew);
    }

    [Fact]
    public async Task Members_are_read_to_the_last_page()
    {
        _connector.Answers(200, """{"continuationToken":"a b","members":[{"id":"29:1","objectId":"o1","new":1}]}""").Answers(200, """{"members":[{"id":"29:2","aadObjectId":"o2"}]}""");
        var members = await _connector.Client().GetMembersAsync(Some.ServiceUrl, "a:1", default);
        Assert.Equal(["o1", "o2"], members.Value!.Select(member => member.EntraId));
        Assert.Equal(Base + "/conversations/a%3A1/pagedmembers?pageSize=500", _connector.Requests[0].Address);
        Assert.Equal(Base + "/conversations/a%3A1/pagedmembers?pageSize=500&continuationToken=a%20b", _connector.Requests[1].Address);
    }

    [Fact]
    public async Task Half_a_list_of_members_is_no_list()
    {
        _connector.Answers(200, """{"continuationToken":"x","members":[{"id":"29:1"}]}""").Answers(429);
        Assert.Null((await _connector.Client().GetMembersAsync(Some.ServiceUrl, "a:1", default)).Value);
    }

    [Fact]
    public async Task A_member_and_a_teams_channels_are_read()
    {
        _connector.Answers(200, """{"id":"29:1","userPrincipalName":"s.khan@force.example"}""").Answers(200, """{"conversations":[{"id":"19:t"},{"id":"19:c","name":"Duty"}]}""").Answers(404);
        Assert.Equal("29:1", (await _connector.Client().GetMemberAsync(Some.ServiceUrl, "a:1", "s.khan@force.example", default)).Value!.Id);
        Assert.Equal([null, "Duty"], (await _connector.Client().GetChannelsAsync(Some.ServiceUrl, "19:t", default)).Value!.Conversations!.Select(channel => channel.Name));
        Assert.Null((await _connector.Client().GetMemberAsync(Some.ServiceUrl, "a:1", "nobody", default)).Value);
        Assert.Equal([Base + "/conversations/a%3A1/members/s.khan%40force.example", Base + "/teams/19%3At/conversations"], _connector.Requests.Take(2).Select(request => request.Address));
    }
}
