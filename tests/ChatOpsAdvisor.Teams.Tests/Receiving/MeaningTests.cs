using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Tests.Support;

namespace ChatOpsAdvisor.Teams.Tests.Receiving;

/// <summary>What becomes of each kind of activity, through the whole door.</summary>
public sealed class MeaningTests : IAsyncLifetime
{
    private FrontDoor _front = null!;

    public async ValueTask InitializeAsync() => _front = await FrontDoor.OpenAsync();

    public ValueTask DisposeAsync() => _front.DisposeAsync();

    [Fact]
    public async Task A_message_is_said_with_all_that_is_needed_to_answer_it()
    {
        var activity = Some.Said("they are at the door");
        var said = Assert.IsType<IncomingTurn.Said>(await TurnOf(activity));
        Assert.Equal(new Person(Some.Officer, "Khan, Sana"), said.By);
        Assert.Equal(new ConversationReference(new("a:1chat"), ConversationScope.Personal, "msteams", Some.ServiceUrl, Some.Tenant, Some.Bot, "29:1officer", null), said.Where);
        Assert.Equal(("they are at the door", false, Some.Now), (said.Text, said.HasAttachments, said.At));
        Assert.Equal("msteams a:1chat message 1485983408511", said.Key);
        Assert.Equal(activity.ToJsonString(), System.Text.Encoding.UTF8.GetString(said.Raw.Span));
    }

    [Fact]
    public async Task A_channel_message_to_the_bot_keeps_its_thread_and_its_team()
    {
        var said = Assert.IsType<IncomingTurn.Said>(await TurnOf(Some.Said("<at>Advisor</at> help").InChannel().Mentioning(Some.Bot, "<at>Advisor</at>")));
        Assert.Equal(("help", ConversationScope.Channel, "19:team@thread.tacv2"), (said.Text, said.Where.Scope, said.Where.TeamId));
        Assert.Equal("19:duty@thread.tacv2;messageid=1485983400000", said.Where.Conversation.Value);
        Assert.Null(said.Where.UserId);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    [InlineData("somethingNew")]
    public async Task Peoples_talk_among_themselves_is_none_of_our_business(string type)
    {
        Assert.Null(await TurnOf(Some.Said("gossip").InChannel().With("conversation.conversationType", type).Mentioning("29:1bell", "<at>Bell</at>")));
        Assert.Null(await TurnOf(Some.Activity("messageUpdate").InChannel().With("conversation.conversationType", type).With("text", "gossip")));
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("image/png", true)]
    [InlineData("application/vnd.microsoft.teams.file.download.info", true)]
    public async Task The_html_twin_of_a_text_is_no_attachment(string type, bool has)
    {
        var attachments = new JsonArray(new JsonObject { ["contentType"] = type, ["content"] = "<p>x</p>" });
        var said = Assert.IsType<IncomingTurn.Said>(await TurnOf(Some.Activity().With("attachments", attachments)));
        Assert.Equal(("", has), (said.Text, said.HasAttachments));
    }

    [Fact]
    public async Task A_press_carries_what_its_card_held()
    {
        var value = JsonNode.Parse("""{"verb":"answer","incident":"26-0007","step":"P3","ask":"4","when":"21:30","sure":true,"count":2,"note":null}""");
        var press = Assert.IsType<IncomingTurn.Pressed>(await TurnOf(Some.Pressed(value).InChannel())).Press;
        Assert.Equal(("answer", new IncidentId("26-0007"), "P3", 4), (press.Verb, press.Incident!.Value, press.Step, press.Ask));
        Assert.Equal([new("count", "2"), new("sure", "true"), new("when", "21:30")], press.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edited")]
    [InlineData("messageUpdate", "undeleteMessage", "restored")]
    [InlineData("messageDelete", "softDeleteMessage", "deleted")]
    [InlineData("messageReaction", null, "reacted")]
    public async Task An_edit_a_deletion_and_a_reaction_are_noted(string type, string? eventType, string what) =>
        Assert.Equal(what, Assert.IsType<IncomingTurn.Noted>(await TurnOf(Some.Activity(type).With("channelData.eventType", eventType))).What);

    [Theory]
    [InlineData("add", typeof(IncomingTurn.Arrived))]
    [InlineData("remove", typeof(IncomingTurn.Left))]
    [InlineData("add-upgrade", typeof(IncomingTurn.Noted))]
    [InlineData("remove-upgrade", typeof(IncomingTurn.Noted))]
    [InlineData("explode", null)]
    public async Task An_installation_says_that_the_bot_comes_or_goes_even_with_nobody_behind_it(string action, Type? turn) =>
        Assert.Equal(turn, (await TurnOf(Some.Activity("installationUpdate").With("action", action).With("from.aadObjectId", null)))?.GetType());

    [Theory]
    [InlineData("membersAdded", Some.Bot, typeof(IncomingTurn.Arrived))]
    [InlineData("membersRemoved", Some.Bot, typeof(IncomingTurn.Left))]
    [InlineData("membersAdded", "29:1bell", null)]
    [InlineData("membersRemoved", "29:1bell", null)]
    public async Task Only_the_bots_own_coming_and_going_is_a_turn(string list, string id, Type? turn) =>
        Assert.Equal(turn, (await TurnOf(Some.Activity("conversationUpdate").With(list, new JsonArray(new JsonObject { ["id"] = id }))))?.GetType());

    [Fact]
    public async Task A_deleted_channel_is_left_and_not_the_conversation_that_tells_of_it()
    {
        var left = Assert.IsType<IncomingTurn.Left>(await TurnOf(
            Some.Activity("conversationUpdate").InChannel().With("channelData.eventType", "channelDeleted").With("channelData.channel.id", "19:gone@thread.tacv2")));
        Assert.Equal("19:gone@thread.tacv2", left.Where.Conversation.Value);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("handoff")]
    [InlineData("never heard of it")]
    public async Task What_means_nothing_to_us_is_answered_and_forgotten(string type) => Assert.Null(await TurnOf(Some.Activity(type)));

    /// <summary>The turn that a well-received delivery made; null when it made none.</summary>
    private async Task<IncomingTurn?> TurnOf(JsonObject activity)
    {
        using var answer = await _front.DeliverAsync(activity);
        Assert.Equal((200, 0), ((int)answer.StatusCode, (int)answer.Content.Headers.ContentLength!));
        return _front.Door.Turns.TryDequeue(out var turn) ? turn : null;
    }
}
