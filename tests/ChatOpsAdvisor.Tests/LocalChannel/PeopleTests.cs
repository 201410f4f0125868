using System.Text.Json.Nodes;
using ChatOpsAdvisor.LocalChannel;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Tests.LocalChannel;

public sealed class PeopleTests
{
    [Fact]
    public async Task Opening_a_chat_installs_the_bot_once_and_it_may_greet_at_once()
    {
        await using var host = await LocalHost.StartAsync();
        await using var first = await host.Client.OpenAsync("PC Example");
        await using var second = await host.Client.OpenAsync("PC Example");

        Assert.Equal(["installationUpdate", "conversationUpdate"], host.Bot.Received.Select(activity => (string?)activity["type"]));
        Assert.Equal("add", (string?)host.Bot.Received.First()["action"]);
        Assert.Equal((string?)host.Bot.Last["recipient"]!["id"], (string?)host.Bot.Last["membersAdded"]![0]!["id"]);
        Assert.StartsWith("Say what is happening", (await first.NextAsync()).Text, StringComparison.Ordinal);
        Assert.StartsWith("Say what is happening", second.Messages.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_installation_the_bot_did_not_take_is_sent_again_at_the_next_opening()
    {
        await using var host = await LocalHost.StartAsync();
        host.Bot.Answer = 503;
        await (await host.Client.OpenAsync("PC Example")).DisposeAsync();
        host.Bot.Answer = null;
        await using var officer = await host.Client.OpenAsync("PC Example");

        Assert.Equal(4, host.Bot.Received.Count);
    }

    [Fact]
    public async Task A_team_installation_names_the_channel_that_was_chosen()
    {
        await using var host = await LocalHost.StartAsync();
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Southshire");
        var south = LocalTown.Default.Teams[1];
        var (installation, update) = (host.Bot.Received.First(), host.Bot.Last);

        Assert.Equal(south.DutyChannelId, (string?)installation["conversation"]!["id"]);
        Assert.Equal(south.DutyChannelId, (string?)installation["channelData"]!["settings"]!["selectedChannel"]!["id"]);
        Assert.Equal("teamMemberAdded", (string?)update["channelData"]!["eventType"]);
        Assert.Equal(south.Id, (string?)update["conversation"]!["id"]);
    }

    [Fact]
    public async Task A_personal_message_looks_as_Teams_sends_it()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 7, 1, 20, 4, 5, TimeSpan.Zero));
        await using var host = await LocalHost.StartAsync(time: time);
        await using var officer = await host.Client.OpenAsync("PC Example");
        var sent = await officer.SayAsync("hello <b>");
        var activity = host.Bot.Last;
        var person = LocalTown.Default.Find("PC Example")!;

        Assert.Equal(200, sent.Status);
        Assert.Equal(sent.Id, (string?)activity["id"]);
        Assert.InRange(long.Parse(sent.Id, null), time.GetUtcNow().ToUnixTimeMilliseconds(), time.GetUtcNow().ToUnixTimeMilliseconds() + 10);
        Assert.Equal("2026-07-01T20:04:05.000Z", (string?)activity["timestamp"]);
        Assert.Equal("2026-07-01T21:04:05.000+01:00", (string?)activity["localTimestamp"]);
        Assert.Equal("msteams", (string?)activity["channelId"]);
        Assert.Equal($"{host.Root}local/", (string?)activity["serviceUrl"]);
        Assert.Equal((person.Id, person.ObjectId), ((string?)activity["from"]!["id"], (string?)activity["from"]!["aadObjectId"]));
        Assert.StartsWith("28:", (string?)activity["recipient"]!["id"], StringComparison.Ordinal);
        Assert.Equal(("personal", LocalTown.Default.TenantId), ((string?)activity["conversation"]!["conversationType"], (string?)activity["conversation"]!["tenantId"]));
        Assert.Equal(LocalTown.Default.TenantId, (string?)activity["channelData"]!["tenant"]!["id"]);
        Assert.Null(activity["channelData"]!["team"]);
        Assert.Equal("clientInfo", (string?)activity["entities"]![0]!["type"]);
        Assert.Equal("hello <b>", (string?)activity["text"]);
        Assert.Equal("<p>hello &lt;b&gt;</p>", (string?)activity["attachments"]![0]!["content"]);
    }

    [Fact]
    public async Task A_channel_message_mentions_the_bot_and_opens_its_own_thread()
    {
        await using var host = await LocalHost.StartAsync();
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Northshire");
        var sent = await inspector.SayAsync("what is open?");
        var activity = host.Bot.Last;
        var mention = activity["entities"]!.AsArray().Single(entity => (string?)entity!["type"] == "mention")!;

        Assert.Equal($"{inspector.Conversation};messageid={sent.Id}", (string?)activity["conversation"]!["id"]);
        Assert.Equal($"{mention["text"]} what is open?", (string?)activity["text"]);
        Assert.Equal((string?)activity["recipient"]!["id"], (string?)mention["mentioned"]!["id"]);
        Assert.Equal(("Northshire", "Duty inspector"), ((string?)activity["channelData"]!["team"]!["name"], (string?)activity["channelData"]!["channel"]!["name"]));
        Assert.Equal($"{inspector.Conversation};messageid={sent.Id}", (await inspector.NextAsync()).Conversation);
    }

    [Fact]
    public async Task A_press_carries_the_cards_id_its_thread_the_data_and_every_input_and_no_text()
    {
        await using var host = await LocalHost.StartAsync();
        await using var officer = await host.Client.OpenAsync("PC Example");
        await using var inspector = await host.Client.OpenChannelAsync("Insp Sample", "Northshire");
        await officer.SayAsync("hello");
        var question = await officer.NextAsync(message => message.Card is not null);
        await officer.PressAsync(question, "They are with the subject now");
        var alert = await inspector.NextAsync();
        var checklist = await officer.NextAsync(message => message.Button("save") is not null);

        await officer.PressAsync(checklist, "save", new Dictionary<string, string> { ["item1"] = "true" });
        Assert.Equal(
            JsonNode.Parse("""{"item1":"true","item2":"true","children":"?","note":"","verb":"save"}""")!.ToJsonString(), host.Bot.Last["value"]!.ToJsonString());
        Assert.Equal(checklist.Id, (string?)host.Bot.Last["replyToId"]);
        Assert.False(host.Bot.Last.ContainsKey("text"));

        await inspector.PressAsync(alert, "own");
        Assert.Equal(alert.Conversation, (string?)host.Bot.Last["conversation"]!["id"]);
        Assert.Equal((LocalChange.Updated, alert.Id), await inspector.NextAsync() is var owned ? (owned.Change, owned.Id) : default);
        Assert.Equal("Insp Sample has the alert.", (await officer.NextAsync()).Text);
        await Assert.ThrowsAsync<InvalidOperationException>(() => officer.PressAsync(checklist, "not there"));
    }

    [Fact]
    public async Task A_redelivery_is_the_same_activity_to_the_byte()
    {
        await using var host = await LocalHost.StartAsync();
        await using var officer = await host.Client.OpenAsync("PC Example");
        await officer.SayAsync("hello");
        var first = host.Bot.Last.ToJsonString();
        await officer.RedeliverAsync();
        Assert.Equal(first, host.Bot.Last.ToJsonString());
    }

    [Fact]
    public async Task The_bots_answer_is_told_and_an_invokes_body_with_it()
    {
        await using var host = await LocalHost.StartAsync();
        await using var officer = await host.Client.OpenAsync("PC Example");
        Assert.Equal("""{"statusCode":200}""", (await officer.InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = "x" })).Body);
        host.Bot.Answer = 500;
        Assert.Equal(500, (await officer.SayAsync("hello")).Status);
    }

    [Fact]
    public async Task A_bot_that_was_removed_is_told_so_when_it_writes()
    {
        await using var host = await LocalHost.StartAsync();
        await using var officer = await host.Client.OpenAsync("PC Example");
        await officer.RemoveBotAsync();
        Assert.Equal("remove", (string?)host.Bot.Last["action"]);
        using var answer = await host.Bot.CallAsync(
            HttpMethod.Post, host.Bot.Last, $"v3/conversations/{Uri.EscapeDataString(officer.Conversation)}/activities", new JsonObject { ["type"] = "message", ["text"] = "x" });
        Assert.Equal(403, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_writes_where_they_are_not_a_member()
    {
        await using var host = await LocalHost.StartAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => host.Client.OpenChannelAsync("PC Example", "Northshire"));
    }

    [Fact]
    public async Task After_a_restart_the_conversations_are_there_and_ids_go_on_rising()
    {
        var journal = Path.Combine(Directory.CreateTempSubdirectory("local-channel-").FullName, "journal.jsonl");
        LocalMessage question;
        await using (var before = await LocalHost.StartAsync(options => options.JournalPath = journal))
        {
            await using var officer = await before.Client.OpenAsync("PC Example");
            await officer.SayAsync("hello");
            question = await officer.NextAsync(message => message.Card is not null);
            await officer.PressAsync(question, "A meeting is planned");
        }

        await File.AppendAllTextAsync(journal, "{\"feed\":\"cut sh");
        await using var host = await LocalHost.StartAsync(options => options.JournalPath = journal);
        await using var again = await host.Client.OpenAsync("PC Example");
        Assert.Equal(question.Id, again.Messages[2].Id);
        Assert.Equal("Change the scenario", (string?)again.Messages[2].Buttons.Single()["title"]);
        Assert.True(long.Parse((await again.SayAsync("more")).Id, null) > long.Parse(question.Id, null));
    }
}
