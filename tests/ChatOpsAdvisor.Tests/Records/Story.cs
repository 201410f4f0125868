using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Cards;
using ChatOpsAdvisor.Tests.LocalChannel;
using Microsoft.Extensions.Caching.Memory;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>
/// People act, the real house decides and the real store keeps it. What leaves is settled as the relay would settle it,
/// two seconds later, unless a test says otherwise.
/// </summary>
internal sealed class Story : IRelayNudge
{
    public static readonly Person Officer = new("00000000-0000-0000-0000-00000000000a", "PC Example");
    public static readonly Person Inspector = new("00000000-0000-0000-0000-0000000000aa", "Insp Sample");
    public static readonly ConversationId Chat = new("a:officer");
    public static readonly ConversationId Channel = new("19:north@thread.tacv2");

    private readonly ITurnStore _store;
    private readonly IOutbox _outbox;
    private readonly TurnHandler _house;
    private readonly List<OutgoingMessage> _left = [];
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private int _activities;

    public Story(ITurnStore store, IOutbox outbox, IGuidanceShelf shelf)
    {
        (_store, _outbox) = (store, outbox);
        var settings = new TurnSettings(new AlertRoutes([new AlertRoute("Northshire", Channel, "Northshire control room")]), "https://records.example.invalid");
        _house = new TurnHandler(store, shelf, new Painter(), this, new IncidentNumbers(store), settings);
    }

    public DateTimeOffset Now { get; set; } = new(2026, 10, 24, 23, 52, 7, TimeSpan.Zero);

    public Func<OutgoingMessage, Settlement?>? Instead { get; set; }

    public async Task SaysAsync(string text, Person? by = null, ConversationId? where = null)
    {
        var raw = Activity(by ?? Officer, where ?? Chat, activity => activity["text"] = text);
        await TakeAsync(new IncomingTurn.Said(Key(), Now, by ?? Officer, raw, Where(where ?? Chat), text, HasAttachments: false));
    }

    /// <summary>Presses the newest button of that title in the conversation.</summary>
    public Task PressesAsync(string title, params (string Id, string Value)[] inputs) => PressAsync(Officer, Chat, title, inputs);

    public async Task PressAsync(Person by, ConversationId where, string title, params (string Id, string Value)[] inputs)
    {
        var data = Buttons(where).Last(button => button.Title == title).Data;
        foreach (var (id, input) in inputs) data[id] = input;
        var raw = Activity(by, where, activity => activity["value"] = data.DeepClone());
        string? Taken(string name) => data[name]?.ToString() is { Length: > 0 } value ? value : null;
        var rest = data.Where(pair => pair.Key is not ("verb" or "incident" or "step" or "ask")).ToDictionary(pair => pair.Key, pair => pair.Value!.ToString());
        var press = new CardPress(Taken("verb")!, IncidentId.Parse(Taken("incident")), Taken("step"), Taken("ask") is { } ask ? int.Parse(ask, System.Globalization.CultureInfo.InvariantCulture) : null, rest);
        await TakeAsync(new IncomingTurn.Pressed(Key(), Now, by, raw, Where(where), press));
    }

    public async Task TakeAsync(IncomingTurn turn)
    {
        await _house.HandleAsync(turn, CancellationToken.None);
        Now += TimeSpan.FromSeconds(2);
        var news = new Queue<IncomingTurn>();
        do
        {
            foreach (var message in _left.Where(message => _settled.Add(message.Id)).ToArray())
                if (await SettleAsync(message) is { } heard) news.Enqueue(heard);
        }
        while (await HeardAsync(news));
        Now += TimeSpan.FromSeconds(9);
    }

    public Task NoteAsync(string what, string text) => TakeAsync(new IncomingTurn.Noted(
        Key(), Now, Officer, Activity(Officer, Chat, activity => activity["text"] = text), Where(Chat), what));

    /// <summary>Adds lines as they stand, for what the house would never write.</summary>
    public async Task RecordAsync(params RecordEntry[] entries)
    {
        var commit = new TurnCommit(Key(), Now, null, false, null, null, null, entries, [], []);
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(commit, CancellationToken.None));
    }

    public RecordEntry Entry(RecordKind kind, string what, string json, IncidentId incident, Person? by = null, string? delivery = null) =>
        new(Now, kind, what, incident, Chat, by ?? Officer, "sample@1.0.0", System.Text.Encoding.UTF8.GetBytes(json), delivery);

    public RecordEntry Delivery(OutgoingMessage message, string what, object trace) => new(
        Now, RecordKind.Delivery, what, message.Incident, message.To, Person.Tool, null, JsonSerializer.SerializeToUtf8Bytes(trace), message.Id);

    void IRelayNudge.Committed(IReadOnlyList<OutgoingMessage> messages) => _left.AddRange(messages);

    void IRelayNudge.Sweep() { }

    private async Task<bool> HeardAsync(Queue<IncomingTurn> news)
    {
        if (!news.TryDequeue(out var next)) return false;
        await _house.HandleAsync(next, CancellationToken.None);
        return true;
    }

    /// <summary>What the house is to be told of it: alerts are followed, replies are not.</summary>
    private async Task<IncomingTurn?> SettleAsync(OutgoingMessage message)
    {
        var settlement = Instead?.Invoke(message);
        if (settlement is null)
        {
            var earlier = message.Slot is null ? null : await _outbox.FindPostedAsync(message.Slot, CancellationToken.None);
            var posted = earlier ?? Posted(message);
            object trace = earlier is null ? new { attempt = 1, activity = posted.ActivityId } : new { attempt = 1, activity = posted.ActivityId, edited = true };
            settlement = new Settlement.Delivered(message, Delivery(message, "delivered", trace), posted);
        }

        await _outbox.SettleAsync(settlement, CancellationToken.None);
        return message.Alert is not { } alert ? null
            : settlement is Settlement.Delivered ? new IncomingTurn.AlertDelivered(Key(), Now, alert.Incident, message.To, alert.Version)
            : new IncomingTurn.DeliveryFailed(Key(), Now, alert.Incident, message.To, alert.Version, "gone", Final: true);
    }

    private PostedMessage Posted(OutgoingMessage message)
    {
        var id = $"176000{++_activities:0000}";
        return new PostedMessage(message.To == Channel ? new ConversationId($"{Channel};messageid={id}") : message.To, id);
    }

    private IEnumerable<(string Title, JsonObject Data)> Buttons(ConversationId where) =>
        _left.Where(message => message.To.Root == where.Root && message.Content.IsCard)
            .SelectMany(message => Submits(JsonNode.Parse(message.Content.Card.Span)));

    private static IEnumerable<(string Title, JsonObject Data)> Submits(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Submits),
        JsonObject thing => ((string?)thing["type"] == "Action.Submit" ? [((string)thing["title"]!, (JsonObject)thing["data"]!.DeepClone())] : Enumerable.Empty<(string, JsonObject)>())
            .Concat(thing.SelectMany(pair => Submits(pair.Value))),
        _ => [],
    };

    private static string Key() => $"story-{Guid.NewGuid():N}";

    private byte[] Activity(Person by, ConversationId where, Action<JsonObject> fill)
    {
        var activity = new JsonObject
        {
            ["type"] = "message", ["id"] = $"in-{++_activities}", ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = "29:x", ["name"] = by.Name, ["aadObjectId"] = by.Id }, ["conversation"] = new JsonObject { ["id"] = where.Value },
        };
        fill(activity);
        return JsonSerializer.SerializeToUtf8Bytes(activity);
    }

    private static ConversationReference Where(ConversationId conversation) => new(
        conversation, conversation == Chat ? ConversationScope.Personal : ConversationScope.Channel, "msteams", "https://smba.example.invalid/uk/",
        "00000000-0000-0000-0000-000000000001", "28:bot", null, null);

    private sealed class Painter : ICardPainter
    {
        private static readonly CardCatalogue Catalogue = new(
            Path.Combine(TestBundles.Repository, "cards"), new MemoryCache(new MemoryCacheOptions()), CardReloading.Never);

        public byte[] Paint(ICardView view) => Catalogue.Render(view.Card, JsonElement.Parse(view.ToJson()));
    }
}
