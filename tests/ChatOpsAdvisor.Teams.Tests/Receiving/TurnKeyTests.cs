using System.Text;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Teams.Activities;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

public sealed class TurnKeyTests
{
    [Fact]
    public void A_redelivery_has_the_same_key() => Assert.Equal(Key(Some.Said("a")), Key(Some.Said("a")));

    [Fact]
    public void The_message_its_edit_its_next_edit_and_its_deletion_have_four_keys()
    {
        JsonObject[] four =
        [
            Some.Said("a"), Some.Activity("messageUpdate").With("channelData.eventType", "editMessage"),
            Some.Activity("messageUpdate").With("channelData.eventType", "editMessage").With("localTimestamp", "2026-07-05T02:15:00+01:00"),
            Some.Activity("messageDelete").With("channelData.eventType", "softDeleteMessage"),
        ];
        Assert.Equal(4, four.Select(Key).Distinct().Count());
    }

    [Fact]
    public void Without_an_id_the_body_itself_is_the_key()
    {
        Assert.Equal(Key(Some.Said("a").With("id", null)), Key(Some.Said("a").With("id", null)));
        Assert.NotEqual(Key(Some.Said("a").With("id", null)), Key(Some.Said("b").With("id", null)));
    }

    private static string Key(JsonObject json)
    {
        var body = Encoding.UTF8.GetBytes(json.ToJsonString());
        return TurnKey.Of(ActivityReader.Read(body)!, body);
    }
}
