using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.LocalChannel;

namespace ChatOpsAdvisor.Tests.Conversations;

/// <summary>Stories of the first night, over real HTTP against the real host, with real SQLite: outward behaviour only.</summary>
public class FirstNightTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly string[] IntoTheAlert = ["they have got him outside a shop", "yes", "still there", "CAD 412", "held by group", "Station Road car park", "Northshire"];

    [Fact]
    public async Task One_welcome_only_however_often_the_bot_is_installed()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await officer.NextAsync(Stop);
        await officer.ReinstallAsync(Stop);
        await officer.ReinstallAsync(Stop);
        await officer.SayAsync("help", cancellation: Stop);
        await officer.NextAsync(Stop);

        Assert.Equal(2, officer.Messages.Count(message => message.FromBot));
    }

    [Fact]
    public async Task A_redelivered_activity_decides_nothing_twice()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await SayAll(officer, ["a group rang", "no"]);
        var before = officer.Messages.Count;
        await officer.RedeliverAsync(Stop);
        await officer.RedeliverAsync(Stop);
        await SayAll(officer, ["still there"]);

        Assert.Single(await night.IncidentsAsync());
        // One question answered: its card replaced, the advice and the next question added, and what was typed.
        Assert.Equal(before + 3, officer.Messages.Count);
    }

    [Fact]
    public async Task The_alert_is_one_card_updated_in_place_and_the_first_inspector_has_it()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await using var first = await night.People.OpenChannelAsync("Insp Sample", "Northshire", Stop);
        await using var second = await night.People.OpenChannelAsync("Insp Example", "Northshire", Stop);
        await SayAll(officer, IntoTheAlert);
        var alert = await Alert(first);

        var presses = await Task.WhenAll(first.PressAsync(alert, "acknowledge", cancellation: Stop), second.PressAsync(alert, "acknowledge", cancellation: Stop));
        Assert.All(presses, press => Assert.Equal(200, press.Status));
        var told = await officer.NextAsync(message => message.Text?.Contains("acknowledged", StringComparison.Ordinal) == true, Stop);
        Assert.Matches(@"^Insp (Sample|Example) acknowledged \d\d:\d\d (GMT|BST) \(\d\d-0001\)\.$", told.Text);
        var refused = await first.NextAsync(message => message.Text?.Contains("Nothing was changed", StringComparison.Ordinal) == true, Stop);
        Assert.Contains("acknowledged", refused.Text, StringComparison.Ordinal);

        await SayAll(officer, ["no", "not known"]);
        Assert.Single(first.Messages, message => message.Card is not null);
        Assert.Single(officer.Messages, message => message.Text?.Contains(" acknowledged ", StringComparison.Ordinal) == true);
        Assert.Single(await night.RecordAsync((await night.IncidentsAsync())[0].Id.Value), line => line.Entry.What == "incident-acknowledged");
    }

    [Fact]
    public async Task A_channel_that_refuses_the_alert_is_said_to_the_officer_in_plain_words_and_shows_in_health_and_record()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await night.People.SetFaultAsync(new LocalFault("19:local-northshire-duty@thread.tacv2", 403), Stop);
        await SayAll(officer, ["they have got him", "yes"]);
        var told = officer.Messages.FirstOrDefault(IsFailure) ?? await officer.NextAsync(IsFailure, Stop);

        Assert.Contains("Use radio or phone now: Northshire control room", told.Text, StringComparison.Ordinal);
        var health = await night.Http.GetFromJsonAsync<JsonObject>("health", Stop);
        Assert.Equal("degraded", (string?)health!["status"]);
        var record = await night.RecordAsync((await night.IncidentsAsync())[0].Id.Value);
        Assert.Contains(record, line => line.Entry.Kind == Domain.Records.RecordKind.Delivery && Encoding.UTF8.GetString(line.Entry.Content.Span).Contains("BotNotInConversationRoster", StringComparison.Ordinal));

        static bool IsFailure(LocalMessage message) => message.Text?.StartsWith("ALERT NOT DELIVERED", StringComparison.Ordinal) == true;
    }

    [Fact]
    public async Task A_paused_intake_goes_on_after_a_restart()
    {
        await using var night = await Night.BeginAsync();
        await using (var officer = await night.People.OpenAsync("PC Example", Stop)) await SayAll(officer, ["a group rang", "no", "still there", "CAD 9", "held by group", "pause"]);
        await night.RestartAsync();

        await using var again = await night.People.OpenAsync("PC Example", Stop);
        await again.SayAsync("resume", cancellation: Stop);
        var question = await again.NextAsync(message => message.Change == LocalChange.Added && message.Button("pause") is not null, Stop);
        Assert.Contains("Where are you?", question.Card!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hostile_cards_say_changes_nothing_and_is_never_a_server_error()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await using var other = await night.People.OpenAsync("PC Sample", Stop);
        await SayAll(officer, ["a group rang", "no"]);
        await SayAll(other, ["another group rang", "no"]);
        var before = await night.RecordAsync($"{Year()}-0001");
        var facts = before.Count(line => line.Entry.Kind == Domain.Records.RecordKind.Event);

        string[] values =
        [
            "[]", "\"text\"", "7", "{}", """{"verb":7}""", """{"verb":"answer","step":{"a":1}}""", """{"verb":"answer","incident":["26-0001"]}""",
            $$"""{"verb":"answer","step":"G2","ask":"1e999","option":"planned"}""", $$"""{"verb":"answer","option":"{{new string('x', 100_000)}}"}""",
            """{"verb":"DROP TABLE incidents","option":"x"}""",
            $$"""{"verb":"answer","incident":"{{Year()}}-0002","step":"G2","ask":2,"option":"planned"}""",
            $$"""{"verb":"tick","incident":"{{Year()}}-0002","item":"planned.manage-risk"}""",
            $$"""{"verb":"acknowledge","incident":"{{Year()}}-0002"}""", """{"verb":"acknowledge","incident":"99-9999"}""",
        ];
        foreach (var value in values)
        {
            var sent = await officer.PostValueAsync(JsonNode.Parse(value)!, "1", Stop);
            Assert.True(sent.Status is 200 or 400 or 413, $"{value[..Math.Min(60, value.Length)]} was answered {sent.Status}");
        }

        foreach (var incident in await night.IncidentsAsync()) Assert.Null(incident.Scenario);
        Assert.Equal(facts, (await night.RecordAsync($"{Year()}-0001")).Count(line => line.Entry.Kind == Domain.Records.RecordKind.Event));
        Assert.DoesNotContain(night.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\":\"no type\"}", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task Bodies_that_are_no_activity_are_refused_with_a_clear_status(string body, HttpStatusCode expected)
    {
        await using var night = await Night.BeginAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        Assert.Equal(expected, (await night.Http.PostAsync("api/messages", content, Stop)).StatusCode);
    }

    [Fact]
    public async Task A_megabyte_is_refused_before_it_is_read()
    {
        await using var night = await Night.BeginAsync();
        using var content = new StringContent($"{{\"type\":\"message\",\"text\":\"{new string('x', 1_000_000)}\"}}", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await night.Http.PostAsync("api/messages", content, Stop)).StatusCode);
    }

    [Fact]
    public async Task Nothing_that_people_say_and_no_name_is_ever_logged()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await using var inspector = await night.People.OpenChannelAsync("Insp Sample", "Northshire", Stop);
        await SayAll(officer, ["a group rang, zebra-crossing marked phrase", "yes", "still there", "zebra-reference", "held by group", "zebra-place", "Northshire"]);
        await inspector.PressAsync(await Alert(inspector), "acknowledge", cancellation: Stop);
        await officer.NextAsync(message => message.Text?.Contains("acknowledged", StringComparison.Ordinal) == true, Stop);

        Assert.NotEmpty(night.Log.Lines);
        Assert.DoesNotContain(night.Log.Lines, line =>
            line.Contains("zebra", StringComparison.OrdinalIgnoreCase) || line.Contains("PC Example", StringComparison.Ordinal) || line.Contains("Insp Sample", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_execute_with_the_same_verb_means_the_same_as_a_submit_and_an_unknown_invoke_is_501()
    {
        await using var night = await Night.BeginAsync();
        await using var officer = await night.People.OpenAsync("PC Example", Stop);
        await SayAll(officer, ["a group rang"]);
        var card = officer.Messages.Last(message => message.Button("pause") is not null);
        var data = card.ValueOf(card.Button("not-known")!, null);
        var answer = await officer.InvokeAsync(
            "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "not-known", ["data"] = data }, ["trigger"] = "manual" }, card.Id, Stop);

        Assert.Equal(200, answer.Status);
        Assert.Equal(200, JsonElement.Parse(answer.Body).GetProperty("statusCode").GetInt32());
        await officer.NextAsync(message => message.Change == LocalChange.Added && message.Button("pause") is not null, Stop);
        Assert.Equal(501, (await officer.InvokeAsync("something/else", new JsonObject(), cancellation: Stop)).Status);
    }

    private static string Year() => Domain.Shared.UkTime.In(TimeProvider.System.GetUtcNow()).ToString("yy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Says each line once the bot has answered the one before, as a person does.</summary>
    private static async Task SayAll(LocalChat officer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await officer.SayAsync(line, cancellation: Stop);
            await officer.NextAsync(message => message is { FromBot: true, Change: LocalChange.Added } && (message.Button("pause") is not null || message.Button("resume") is not null), Stop);
        }
    }

    private static async Task<LocalMessage> Alert(LocalChat inspector) =>
        inspector.Messages.LastOrDefault(message => message.Button("acknowledge") is not null)
        ?? await inspector.NextAsync(message => message.Button("acknowledge") is not null, Stop);
}
