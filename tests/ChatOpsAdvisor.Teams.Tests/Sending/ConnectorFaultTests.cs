using System.Text;
using ChatOpsAdvisor.Teams.Sending;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

public sealed class ConnectorFaultTests
{
    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"x","innerHttpError":{"statusCode":403,"body":{}}}}""", "BotNotInConversationRoster")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\"}"}""", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"{\"other\":1}"}""", "209")]
    [InlineData("""{"errorCode":209,"message":"{ broken"}""", "209")]
    [InlineData("""{"errorCode":209,"message":"plain"}""", "209")]
    [InlineData("""{"error":{"code":"said: somebody's name","message":"x"}}""", null)]
    [InlineData("""{"error":"Unauthorized"}""", null)]
    [InlineData("""{"error":{"code":{"a":1}}}""", null)]
    [InlineData("<html>Bad gateway</html>", null)]
    [InlineData("[]", null)]
    [InlineData("", null)]
    public void Both_shapes_give_their_code_and_nothing_else_does(string body, string? code) =>
        Assert.Equal(code, ConnectorFault.Read(Encoding.UTF8.GetBytes(body)).Code);

    [Fact]
    public void A_wrong_geo_is_known_by_its_words() =>
        Assert.True(ConnectorFault.Read("""{"error":{"code":"BadArgument","message":"Request was redirected to the wrong geo"}}"""u8).IsWrongGeo);
}
