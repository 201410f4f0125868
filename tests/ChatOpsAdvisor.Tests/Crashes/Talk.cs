using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>
/// One officer's at-scene conversation and the inspector's part in it, as the channel delivers them: what is pressed is what
/// the cards in the chat carry, and an activity is delivered with the same id until it is answered with 200.
/// </summary>
internal sealed class Talk(int number, StubChannel channel, Keeper keeper, HttpClient http)
{
    private const string Tenant = "5f3b9d0e-0000-4000-8000-000000000000";
    private const string Bot = "28:5f3b9d0e-0000-4000-8000-000000000b07";

    private readonly List<string> _delivered = [];

    public static string DutyChannel => "19:northshire-duty@thread.tacv2";

    public int Number => number;

    public string Chat => $"a:1officer-{number}";

    public string Inspector => $"Insp Sample {number}";

    /// <summary>The incident's number, as the officer's cards say it.</summary>
    public string Incident { get; private set; } = "";

    /// <summary>The ids of what was delivered to the bot, in order.</summary>
    public IReadOnlyList<string> Delivered => _delivered;

    public async Task PlayAsync(Killer killer)
    {
        await DeliverAsync(killer, At("installationUpdate", officer: true, Chat, ("action", "add")));
        await InChatAsync("the officer is welcomed", IsWelcome);

        await DeliverAsync(killer, Said("start"));
        foreach (var reply in AtScene.Replies)
        {
            var card = await InChatAsync($"{reply.Step} is asked", sent => sent.Buttons.Any(button => Asks(button, reply.Step)));
            Incident = (string)card.Buttons.First(button => Asks(button, reply.Step))["incident"]!;
            await DeliverAsync(killer, reply.Verb is null ? Said(reply.Text!) : Pressed(card, reply));
            // Nobody in danger is left alone before it is known that the alert is there; here it is the news of it that may be lost.
            if (reply.Step == "G1")
                await InChatAsync("the officer is told that the alert is there", sent => sent.Summary == $"{Incident}: Alert delivered, not acknowledged yet");
        }

        for (var done = 0; done < AtScene.Ticks.Count; done++)
        {
            var card = await InChatAsync($"{done} lines are ticked", sent => IsChecklist(sent, done));
            await DeliverAsync(killer, Submit(officer: true, card, card.Buttons.Single(button => (string?)button["verb"] == "tick" && (string?)button["item"] == AtScene.Ticks[done])));
        }

        var alert = await channel.SeeAsync("the alert can be acknowledged", sent => IsAlert(sent) && sent.Buttons.Any());
        await DeliverAsync(killer, Submit(officer: false, alert, alert.Buttons.Single(button => (string?)button["verb"] == "acknowledge")));
        await EndAsync();
        killer.NowAtTheLatest();
        await EndAsync();
    }

    public static bool IsWelcome(Sent sent) => sent.Buttons.Any(button => (string?)button["verb"] == "start");

    public bool IsChecklist(Sent sent, int done) => sent.Summary?.StartsWith($"{Incident}: checklist, {done} of ", StringComparison.Ordinal) ?? false;

    public bool IsAlert(Sent sent) =>
        sent.Conversation.StartsWith(DutyChannel, StringComparison.Ordinal) && (sent.Summary?.Contains($": {Incident} – ", StringComparison.Ordinal) ?? false);

    public bool TellsOfAcknowledgement(Sent sent) =>
        sent.Conversation == Chat && sent.Text is { } text
        && text.StartsWith($"{Inspector} acknowledged ", StringComparison.Ordinal) && text.EndsWith($"({Incident}).", StringComparison.Ordinal);

    /// <summary>What everybody must be able to see in the end.</summary>
    private async Task EndAsync()
    {
        await InChatAsync("all ticks show", sent => IsChecklist(sent, AtScene.Ticks.Count));
        await InChatAsync("the officer is told who has it", TellsOfAcknowledgement);
        await InChatAsync("the officer's own alert card says so", IsOwnCardAcknowledged);
        await channel.SeeAsync("the alert says who has it", sent => IsAlert(sent) && sent.Summary!.Contains($"{Inspector} has it since ", StringComparison.Ordinal));
    }

    private bool IsOwnCardAcknowledged(Sent sent) => sent.Summary?.StartsWith($"{Incident}: {Inspector} acknowledged ", StringComparison.Ordinal) ?? false;

    private static bool Asks(JsonObject button, string step) => (string?)button["step"] == step && (string?)button["verb"] is "answer" or "not-known";

    private Task<Sent> InChatAsync(string what, Func<Sent, bool> isIt) =>
        channel.SeeAsync($"{what} in chat {number}", sent => sent.Conversation == Chat && isIt(sent));

    private JsonObject Pressed(Sent card, Reply reply)
    {
        var isButton = (JsonObject button) => Asks(button, reply.Step) && (string?)button["verb"] == reply.Verb;
        var button = card.Buttons.FirstOrDefault(one => isButton(one) && (string?)one["option"] == reply.Option) ?? card.Buttons.First(isButton);
        return Submit(officer: true, card, button, ("option", reply.Option), ("text", reply.Text));
    }

    private JsonObject Said(string text) => At("message", officer: true, Chat, ("text", text), ("textFormat", "plain"));

    private JsonObject Submit(bool officer, Sent card, JsonObject button, params IEnumerable<(string Id, string? Value)> inputs)
    {
        var value = button.DeepClone().AsObject();
        foreach (var (id, input) in inputs)
            if (input is not null) value[id] = input;
        return At("message", officer, card.Conversation, ("replyToId", card.ActivityId), ("value", value));
    }

    private JsonObject At(string type, bool officer, string conversation, params IEnumerable<(string Name, JsonNode? Value)> more)
    {
        var role = officer ? "officer" : "inspector";
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"{number}-{_delivered.Count}",
            ["timestamp"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = channel.ServiceUrl,
            ["from"] = new JsonObject
            {
                ["id"] = $"29:1{role}-{number}",
                ["name"] = officer ? $"PC Example {number}" : Inspector,
                ["aadObjectId"] = $"00000000-0000-4000-800{(officer ? 1 : 2)}-{number:D12}",
            },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Advisor" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = officer ? "personal" : "channel", ["tenantId"] = Tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        };
        foreach (var (name, value) in more) activity[name] = value;
        return activity;
    }

    private async Task DeliverAsync(Killer killer, JsonObject activity)
    {
        var index = _delivered.Count;
        _delivered.Add((string)activity["id"]!);
        killer.Reached(index);
        while (true)
        {
            var (address, ended) = await keeper.UpAsync();
            var post = http.PostAsJsonAsync(new Uri(address, "/api/messages"), activity);
            killer.PostWasSent(index);
            try
            {
                using var answer = await post;
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                if (!killer.WasAnswered(index)) return;
            }
            catch (HttpRequestException)
            {
                // Dead: delivered again to the next one.
            }

            await ended;
        }
    }
}
