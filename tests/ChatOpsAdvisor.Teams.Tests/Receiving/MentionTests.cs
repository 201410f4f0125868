using System.Text;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Activities;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Advisor</at> help", "help")]
    [InlineData("help <at>Advisor</at>", "help")]
    [InlineData("please <at>Advisor</at> help", "please help")]
    [InlineData("<at>Advisor</at>", "")]
    [InlineData("<at>Advisor</at>&nbsp;help\n", "help")]
    [InlineData("\n\n<at>Advisor</at>\u00a0 what  now", "what now")]
    [InlineData("<at>Advisor</at> tell <at>Sgt Bell</at> now", "tell Sgt Bell now")]
    [InlineData("<at>Advisor</at> what is <at>?", "what is <at>?")]
    [InlineData("<at>Advisor</at> <at>advisor</at>", "<at>advisor</at>")]
    [InlineData("<at>Advisor</at> a<at>Advisor</at>b", "a b")]
    [InlineData("<at>Advisor</at> fish & chips &amp; peas", "fish & chips &amp; peas")]
    public void Its_own_mention_goes_and_all_else_stays(string text, string said)
    {
        var activity = Some.Said(text).Mentioning(Some.Bot, "<at>Advisor</at>").Mentioning("29:1bell", "<at>Sgt Bell</at>");
        Assert.Equal(said, Mentions.Strip(Read(activity)));
    }

    [Theory]
    [InlineData("28:somebody-else", false)]
    [InlineData("", false)]
    [InlineData(Some.Bot, true)]
    public void Only_its_own_id_makes_a_mention_the_bots(string id, bool mentioned) =>
        Assert.Equal(mentioned, Mentions.IncludeTheBot(Read(Some.Said("<at>Advisor</at> hi").Mentioning(id, "<at>Advisor</at>"))));

    [Fact]
    public void Hostile_entities_change_nothing()
    {
        var activity = Some.Said("a b").With("entities", new JsonArray(
            null, new JsonObject(), new JsonObject { ["type"] = "mention" }, new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject(), ["text"] = "a" },
            new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = "29:x" }, ["text"] = "" }));
        Assert.Equal("a b", Mentions.Strip(Read(activity)));
        Assert.False(Mentions.IncludeTheBot(Read(activity)));
    }

    private static Activity Read(JsonObject json) => ActivityReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()))!;
}
