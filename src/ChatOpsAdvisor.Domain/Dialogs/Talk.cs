using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>One turn of a conversation in the making: gathers what happens and what is answered. Lives for one decision only.</summary>
internal sealed class Talk(DialogContext context)
{
    private readonly List<IncidentEvent> _events = [];
    private readonly List<Reply> _replies = [];

    public GuidancePack Pack => context.Pack;

    public Person By => context.By;

    public DateTimeOffset Now => context.Now;

    public ConversationState State { get; set; } = context.State;

    public RoleTable Roles => context.Roles;

    /// <summary>Every incident that nobody has closed, where the turn asked for them.</summary>
    public IReadOnlyList<Incident> AllOpen => context.Open;

    public bool IsPersonal => context.IsPersonal;

    public string? NewerPack => context.NewerPack;

    public Incident? Incident { get; private set; } = context.Incident;

    /// <summary>Where the incident's cards stand.</summary>
    public ImmutableList<Screen> Screens { get; private set; } = context.Screens;

    /// <summary>Where they stand in this conversation.</summary>
    public Screen Here
    {
        get => Screen.Of(Screens, context.Conversation);
        set => Screens = Screen.Put(Screens, value);
    }

    /// <summary>True once something happened to the incident in this turn.</summary>
    public bool HasHappened => _events.Count > 0;

    public bool IsCurrent => Incident is not null && State.Incident == Incident.Id;

    /// <summary>The incident, where there must be one.</summary>
    public Incident Open => Incident ?? throw new InvalidOperationException("This step needs an incident.");

    public DialogFrame? Top
    {
        get => State.Top;
        set => State = State with
        {
            Stack = value is null ? [] : State.Stack.IsEmpty ? [value] : State.Stack.SetItem(State.Stack.Count - 1, value),
        };
    }

    public ScenarioDefinition? Scenario => Pack.FindScenario(Incident?.Scenario);

    /// <summary>The waterfall that the top frame runs; null when there is none or the pack no longer has it.</summary>
    public WaterfallDefinition? Waterfall => Top is { } top ? FindWaterfall(top.Dialog) : null;

    /// <summary>The turn's key.</summary>
    public string Turn => context.Turn;

    /// <summary>The question that this turn put to the guidance.</summary>
    public AskedQuestion? Asked { get; set; }

    /// <summary>What this turn said of an earlier answer.</summary>
    public AskedJudgement? Judged { get; set; }

    /// <summary>What the guidance has to say to a question; null in a pack that answers none.</summary>
    public GuidanceAnswer? Find(string text) => Pack.Askings.Count == 0 ? null : context.Finder?.Find(Pack, text);

    /// <summary>What a report seems to be; null in a pack that suggests nothing.</summary>
    public ScenarioSuggestion? Suggest(string text) => Pack.Openings.Count == 0 ? null : context.Suggester?.Suggest(Pack, text);

    /// <summary>The incident began under a version of the pack that is gone.</summary>
    public bool PackChanged => context.PackChanged;

    public bool PlainText => Scenario?.PlainText ?? false;

    public string WhoIsOn(bool tonight) => context.WhoIsOn?.Invoke(tonight) ?? Phrases.NoRoster;

    public void OpenIncident(bool exercise)
    {
        Happened([new IncidentOpened(Now, By, context.Fresh, context.Conversation, Pack.Id, Pack.Version, exercise)]);
        State = State with { Incident = context.Fresh, Stack = [] };
        Screens = [];
    }

    public void Happened(IReadOnlyList<IncidentEvent> events)
    {
        foreach (var happened in events)
        {
            _events.Add(happened);
            Incident = Incident is null || happened is IncidentOpened ? Incident.From((IncidentOpened)happened) : Incident.After(happened);
        }
    }

    public void Say(string text, ConversationId? to = null) => _replies.Add(new Reply.Say(text) { To = to });

    /// <summary>Every other conversation that shares the incident.</summary>
    public IEnumerable<ConversationId> Others => Open.Participants.Select(participant => participant.Conversation).Distinct().Where(other => other != context.Conversation);

    /// <summary>Tells every other conversation that shares the incident.</summary>
    public void TellOthers(string text)
    {
        foreach (var other in Others) Say(text, other);
    }

    /// <param name="view">What the card shows.</param>
    /// <param name="slot">The message that it replaces in place, or becomes.</param>
    /// <param name="to">Another conversation; null for this one.</param>
    public void Show(ICardView view, string? slot = null, ConversationId? to = null)
    {
        // Of a card that changes twice in one turn only the last state is sent.
        var at = slot is null ? -1 : _replies.FindIndex(reply => reply is Reply.Show shown && shown.Slot == slot);
        var show = new Reply.Show(view, slot) { To = to };
        if (at < 0) _replies.Add(show);
        else _replies[at] = show;
    }

    /// <summary>The next number of an asking in this conversation.</summary>
    public int NextAsk()
    {
        State = State with { Asked = State.Asked + 1 };
        return State.Asked;
    }

    public string AskSlot(int ask) => AskSlot(context.Conversation, ask);

    public static string AskSlot(ConversationId conversation, int ask) => $"ask:{conversation}:{ask}";

    /// <summary>Keeps where cards stand in some conversation that shares the incident.</summary>
    public void Put(Screen screen) => Screens = Screen.Put(Screens, screen);

    public WaterfallDefinition? FindWaterfall(string dialog) =>
        dialog == Pack.Gate?.Id ? Pack.Gate : (Pack.FindScenario(dialog) ?? Pack.FindList(dialog))?.Waterfall;

    /// <summary>The list for the time after an arrest that the top frame runs; null when it runs none.</summary>
    public ScenarioDefinition? List => Pack.FindList(Top?.Dialog);

    /// <summary>Every question of the gate and of the incident's scenario, in the order in which they are asked; then those of the lists that were begun.</summary>
    public IEnumerable<Question> Questions
    {
        get
        {
            Question[] own = [.. Pack.Gate?.Questions ?? [], .. Scenario?.Waterfall.Questions ?? []];
            return [.. own, .. Pack.AfterArrest.SelectMany(list => OfList(list, own)).DistinctBy(question => question.Fact)];
        }
    }

    /// <summary>The lists for the time after an arrest whose cards stand in some chat.</summary>
    public IReadOnlyCollection<string> ShownLists => [.. Screens.SelectMany(screen => screen.Lists).Select(card => card.List)];

    /// <summary>What is open about the incident.</summary>
    public OpenPoints StillOpen => OpenPoints.Of(Pack, Open, Now, ShownLists);

    /// <summary>Its checklist lines, those of the lists that were begun among them.</summary>
    public IReadOnlyList<LiveLine> AllLines => LiveChecklist.Whole(Pack, Open, Now, ShownLists);

    // A list counts as begun once it runs, or once something that only lists ask was answered.
    private Question[] OfList(ScenarioDefinition list, Question[] own)
    {
        Question[] more = [.. list.Waterfall.Questions.Where(question => !own.Any(one => one.Fact == question.Fact))];
        return Top?.Dialog == list.Id || more.Any(question => Incident?.AnswerTo(question.Fact) is not null) ? more : [];
    }

    /// <summary>"PC Example 20:52 GMT".</summary>
    public string Sign(string name, DateTimeOffset at) => $"{name} {UkTime.Near(at, Now)}";

    public DialogDecision Decision() => new(State, Incident, Screens, [.. _events], [.. _replies]) { Asked = Asked, Judged = Judged };
}
