using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>What is left when the last process is dead: the chats as people see them, and the database.</summary>
internal sealed class Aftermath(string database, StubChannel channel) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ServiceProvider _storage = new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddStorage(database)
        .BuildServiceProvider();

    /// <summary>How many requests were made a second time, because a process died before it had recorded the first.</summary>
    public int Repeats { get; private set; }

    /// <summary>How many of those stand in a chat as a second message.</summary>
    public int SeenTwice { get; private set; }

    public ValueTask DisposeAsync() => _storage.DisposeAsync();

    public async Task AssertNothingElseAsync(int incidents)
    {
        Assert.Equal(incidents, (await _storage.GetRequiredService<IncidentList>().PageAsync(new IncidentFilter(), after: null, most: 1_000, default)).Count);
        Assert.Equal(new OutboxFigures(0, 0, 0, 0, OldestWaiting: null), await _storage.GetRequiredService<IOutbox>().FiguresAsync(default));
    }

    public async Task AssertWholeAsync(Talk talk)
    {
        var state = await _storage.GetRequiredService<ITurnStore>().LoadAsync(new ConversationId(talk.Chat), incident: null, default);
        var file = state.Incident!.Value.Value;
        var record = await _storage.GetRequiredService<RecordReader>().ReplayAsync(file.Incident.Id, default);
        Assert.Equal(talk.Incident, file.Incident.Id.Value);

        AssertState(talk, file);
        AssertRecord(talk, record);
        AssertChats(talk, Recorded.From(record));
    }

    private static void AssertState(Talk talk, IncidentFile file)
    {
        var incident = file.Incident;
        Assert.Equal(("at-scene", IntakeState.Finished), (incident.Scenario, incident.Intake));
        Assert.Equal(AtScene.Replies.Select(reply => reply.Fact).Order(StringComparer.Ordinal), incident.Facts.Keys);
        foreach (var reply in AtScene.Replies) Assert.Equal(reply.Kept, AsGiven(incident.AnswerTo(reply.Fact)));
        Assert.Equal(AtScene.Ticks.Order(StringComparer.Ordinal), incident.Items.Keys);
        Assert.Equal(talk.Inspector, incident.Acknowledged?.By.Name);

        var place = Assert.Single(file.Alert.Places);
        Assert.Equal((AtScene.Area, PlaceState.Delivered, file.Alert.Version), (place.Area, place.State, place.Version));
    }

    private static void AssertRecord(Talk talk, IReadOnlyList<RecordLine> record)
    {
        // The welcome came before there was an incident.
        Assert.Equal(talk.Delivered.Skip(1), record.Where(line => line.Entry.Kind is RecordKind.ActivityIn).Select(line => (string)Content(line)["id"]!));

        IncidentEvent[] events =
        [
            .. record.Where(line => line.Entry.Kind is RecordKind.Event)
                .Select(line => JsonSerializer.Deserialize(line.Entry.Content.Span, DomainJson.Default.IncidentEvent)!),
        ];
        Assert.Equal(
            AtScene.Replies.Select(reply => (reply.Fact, reply.Step, reply.Kept)),
            events.OfType<FactRecorded>().Select(fact => (fact.FactId, fact.Question, AsGiven(fact.Answer)!)));
        Assert.Equal(AtScene.Ticks.Select(item => (item, (ItemState?)ItemState.Done)), events.OfType<ItemAnswered>().Select(tick => (tick.Item, tick.State)));
        Assert.Single(events.OfType<IncidentOpened>());
        Assert.Single(events.OfType<ScenarioChosen>());
        Assert.Single(events.OfType<IntakeFinished>());
        Assert.Single(events.OfType<IncidentAcknowledged>());
        // An answer fires a trigger once; words of risk may stand beside it, each once.
        Assert.Distinct(events.OfType<TriggerFired>().Select(fired => (fired.Trigger, string.Join(',', fired.Said ?? []))));
    }

    private void AssertChats(Talk talk, IReadOnlyList<Recorded> recorded)
    {
        var chat = channel.All().Where(sent => sent.Conversation == talk.Chat).ToArray();
        var welcomes = chat.Where(Talk.IsWelcome).ToArray();
        Assert.All(welcomes[..^1], welcome => Assert.True(Deliveries.WasInFlight(chat, welcome)));

        Sent[] answers = [.. chat.Except(welcomes)];
        Sent[] alerts = [.. channel.All().Where(talk.IsAlert)];
        Recorded[] toOfficer = [.. recorded.Where(message => message.Conversation == talk.Chat)];
        Recorded[] toInspector = [.. recorded.Where(message => message.Conversation == Talk.DutyChannel)];
        Assert.Equal(recorded.Count, toOfficer.Length + toInspector.Length);
        // Beside the card the thread may hold a line: these conversations are all at one place, which is pointed out.
        Recorded[] cards = [.. toInspector.Where(message => ((string?)message.Content["slot"])?.StartsWith("alert:", StringComparison.Ordinal) is true)];
        Assert.All(toInspector.Except(cards), line => Assert.Single(line.Outcomes, outcome => outcome is "delivered"));
        Sent[] unheard = [.. welcomes[..^1], .. Deliveries.Check(answers, toOfficer), .. Deliveries.Check(alerts, cards)];
        SeenTwice += unheard.Length;
        Repeats += welcomes.Length - 1 + answers.Length + alerts.Length - recorded.Count(message => message.WasDelivered);

        var dead = unheard.Select(sent => sent.ActivityId).ToHashSet();
        AssertStanding(talk, [.. channel.Standing().Where(sent => !dead.Contains(sent.ActivityId))]);
    }

    /// <summary>What people see, without what was posted twice: one card of each kind, and what it must say.</summary>
    private static void AssertStanding(Talk talk, IReadOnlyList<Sent> standing)
    {
        var chat = standing.Where(sent => sent.Conversation == talk.Chat).ToArray();
        Assert.Single(chat, talk.TellsOfAcknowledgement);
        Assert.Single(chat, sent => sent.Summary == $"{talk.Incident}: summary");
        Assert.DoesNotContain(chat, sent => sent.Buttons.Any(button => (string?)button["verb"] == "not-known"));

        var checklist = Assert.Single(chat, sent => sent.Summary?.StartsWith($"{talk.Incident}: checklist, ", StringComparison.Ordinal) ?? false);
        var lines = checklist.Buttons.Where(button => (string?)button["verb"] is "tick" or "untick").ToArray();
        Assert.Distinct(lines.Select(line => (string)line["item"]!));
        Assert.Equal(AtScene.Ticks.Order(), lines.Where(line => (string?)line["verb"] == "untick").Select(line => (string)line["item"]!).Order());

        var alert = Assert.Single(standing, talk.IsAlert);
        var shown = alert.Card!.ToJsonString(Readable);
        Assert.DoesNotContain(alert.Buttons, button => (string?)button["verb"] == "acknowledge");
        string[] facts = [talk.Incident, AtScene.Reference, AtScene.Place, $"{talk.Inspector} has it since ", "a child is or may be at risk", "about 20, shouting"];
        Assert.All(facts, fact => Assert.Contains(fact, shown, StringComparison.Ordinal));
    }

    private static JsonNode Content(RecordLine line) => JsonNode.Parse(line.Entry.Content.Span)!;

    /// <summary>Which day a time of day was is the clock's to say; that it is the time given, the words do.</summary>
    private static Answer? AsGiven(Answer? answer) =>
        answer is Answer.Timed timed && UkTime.Clock(timed.At).StartsWith(timed.Said, StringComparison.Ordinal) ? timed with { At = default } : answer;
}
