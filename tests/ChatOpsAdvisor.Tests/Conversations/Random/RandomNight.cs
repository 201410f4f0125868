using System.Globalization;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Records.Cards;

namespace ChatOpsAdvisor.Tests.Conversations.Random;

/// <summary>A night in which two officers and two inspectors do whatever comes to mind, and the channel what it likes. The same seed is the same night.</summary>
internal sealed class RandomNight : IRelayNudge
{
    private static readonly ConversationId North = new("19:north@thread.tacv2");
    private static readonly ConversationId South = new("19:south@thread.tacv2");

    private static readonly Person[] Officers = [new("00000000-0000-0000-0000-00000000000a", "PC Example"), new("00000000-0000-0000-0000-00000000000b", "PC Sample")];
    private static readonly Person[] Inspectors = [new("00000000-0000-0000-0000-0000000000aa", "Insp Sample"), new("00000000-0000-0000-0000-0000000000bb", "Insp Example")];

    private static readonly string[] Sayings =
    [
        "they have got him outside a shop", "a group rang, meeting somebody at nine", "yes", "no", "not known", "skip", "back", "pause", "resume", "cancel", "change", "start", "help",
        "summary", "checklist", "at scene", "already online", "about to happen", "Northshire", "Southshire", "Northshire and Southshire", "several", "held by group", "left", "yes, about 20",
        "he has a knife", "no knife seen", "says he will end it", "nobody hurt", "in 40 minutes", "21:30", "CAD 412", "Station Road car park", "facebook", "family", "work", "resume 26-0001",
        "join 26-0001", "where was I", "my incidents", "hand over", "close", "reopen 26-0001", "log", "attempt", "contact", "custody", "release", "groups", "accounts", "cps", "community", "exercise", "debrief",
        "who is on", "board", "handover", "reply: yes they did", "what bail conditions can we have?", "what does 6.3 say", "thanks", "", "?", "zzz", "he's outside the house now with them filming", "they've put it on facebook",
    ];

    private static readonly string[] Typed = ["yes", "no", "not known", "one line of reason", "", "2 units away", "not-a-time", "21:30", "Insp Example", "present", "possible", "unknown", "x"];

    private readonly System.Random _random;
    private readonly MemoryStore _store = new();
    private readonly TurnHandler _house;
    private readonly List<(ConversationId Where, JsonElement Data, IReadOnlyList<CardInput> Inputs)> _buttons = [];
    private readonly List<IncomingTurn> _earlier = [];
    private int _number;
    private int _read;

    public RandomNight(int seed, IGuidanceShelf shelf, ICardPainter painter)
    {
        Seed = seed;
        _random = new System.Random(seed);
        var routes = new AlertRoutes([new AlertRoute("Northshire", North, "Northshire control room"), new AlertRoute("Southshire", South, "Southshire control room")]);
        _house = new TurnHandler(_store, shelf, painter, this, new IncidentNumbers(_store), new TurnSettings(routes, "https://records.example.invalid"));
    }

    public int Seed { get; }

    public MemoryStore Store => _store;

    public DateTimeOffset Now { get; private set; } = new(2026, 10, 24, 22, 30, 0, TimeSpan.Zero);

    /// <summary>One thing happens.</summary>
    public async Task StepAsync()
    {
        Now += TimeSpan.FromSeconds(_random.Next(1, 40));
        var turn = Next();
        if (turn is null) return;
        _earlier.Add(turn);
        await _house.HandleAsync(turn, CancellationToken.None);
        for (; _read < _store.Outbox.Count; _read++) Learn(_store.Outbox[_read]);
    }

    void IRelayNudge.Committed(IReadOnlyList<OutgoingMessage> messages)
    {
    }

    void IRelayNudge.Sweep()
    {
    }

    private IncomingTurn? Next() => _random.Next(20) switch
    {
        < 6 => Say(),
        < 14 when _buttons.Count > 0 => Press(),
        < 16 => Time(),
        < 17 when _earlier.Count > 0 => _earlier[_random.Next(_earlier.Count)],
        < 19 => Delivery(),
        _ => new IncomingTurn.Arrived(Key(), Now, Officers[0], default, Where(new ConversationId("a:officer0"))),
    };

    private IncomingTurn.Said Say()
    {
        var channel = _random.Next(6) == 0;
        var who = _random.Next(2);
        var where = channel ? North : new ConversationId($"a:officer{who}");
        return new IncomingTurn.Said(Key(), Now, channel ? Inspectors[who] : Officers[who], "{}"u8.ToArray(), Where(where), Sayings[_random.Next(Sayings.Length)], HasAttachments: _random.Next(30) == 0);
    }

    /// <summary>A button of a card that was ever shown, mostly a recent one; sometimes with somebody else's incident on it.</summary>
    private IncomingTurn.Pressed Press()
    {
        var back = _random.Next(3) == 0 ? _random.Next(_buttons.Count) : _random.Next(Math.Min(12, _buttons.Count));
        var (where, data, inputs) = _buttons[_buttons.Count - 1 - back];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
            values[input.Id] = input.Choices.Count > 0 ? input.Choices.Keys.ElementAt(_random.Next(input.Choices.Count)) : Typed[_random.Next(Typed.Length)];
        foreach (var member in data.EnumerateObject()) values[member.Name] = member.Value.ToString();
        var incident = values.Remove("incident", out var named) ? IncidentId.Parse(_random.Next(40) == 0 ? "26-0002" : named) : null;
        values.Remove("verb", out var verb);
        var step = values.Remove("step", out var asked) && asked.Length > 0 ? asked : null;
        int? ask = values.Remove("ask", out var number) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        var duty = where.Root == North || where.Root == South;
        var by = duty ? Inspectors[_random.Next(2)] : where.Value.EndsWith('0') ? Officers[0] : Officers[1];
        return new IncomingTurn.Pressed(Key(), Now, by, "{}"u8.ToArray(), Where(where), new CardPress(verb!, incident, step, ask, values));
    }

    private IncomingTurn.TimePassed? Time()
    {
        Now += TimeSpan.FromMinutes(_random.Next(1, 30));
        var due = _store.DueBy(Now);
        return due.Count == 0 ? null : new IncomingTurn.TimePassed(due[0].TurnKey, Now, due[0].Incident, due[0].Name);
    }

    /// <summary>The channel took a version of an alert, or did not.</summary>
    private IncomingTurn? Delivery()
    {
        var alerts = _store.Outbox.Where(message => message.Alert is not null).ToArray();
        if (alerts.Length == 0) return null;
        var one = alerts[_random.Next(alerts.Length)];
        return _random.Next(3) == 0
            ? new IncomingTurn.DeliveryFailed(Key(), Now, one.Alert!.Incident, one.To, one.Alert.Version, "late", Final: _random.Next(2) == 0)
            : new IncomingTurn.AlertDelivered(Key(), Now, one.Alert!.Incident, one.To, one.Alert.Version);
    }

    private void Learn(OutgoingMessage message)
    {
        if (!message.Content.IsCard) return;
        var parts = CardParts.Of(JsonElement.Parse(message.Content.Card.Span));
        foreach (var button in parts.Buttons.Where(button => button.Data.TryGetProperty("verb", out _))) _buttons.Add((message.To, button.Data, parts.Inputs));
    }

    private string Key() => $"turn-{++_number}";

    private static ConversationReference Where(ConversationId conversation) => new(
        conversation, conversation.Value.StartsWith("19:", StringComparison.Ordinal) ? ConversationScope.Channel : ConversationScope.Personal,
        "msteams", "https://smba.example/uk/", "tenant", "28:bot", "29:user", null);
}
