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

    public Incident? Incident { get; private set; } = context.Incident;

    /// <summary>Where the incident's cards stand.</summary>
    public ImmutableList<Screen> Screens { get; private set; } = context.Screens;

    /// <summary>Where they stand in this conversation.</summary>
    public Screen Here
    {
        get => Screen.Of(Screens, context.Conversation);
        set => Screens = Screen.Put(Screens, value);
    }

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

    public void OpenIncident()
    {
        Happened([new IncidentOpened(Now, By, context.Fresh, context.Conversation, Pack.Id, Pack.Version)]);
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

    public void Say(string text) => _replies.Add(new Reply.Say(text));

    /// <param name="view">What the card shows.</param>
    /// <param name="slot">The message that it replaces in place, or becomes.</param>
    /// <param name="to">Another conversation; null for this one.</param>
    public void Show(ICardView view, string? slot = null, ConversationId? to = null) => _replies.Add(new Reply.Show(view, slot) { To = to });

    /// <summary>The next number of an asking in this conversation.</summary>
    public int NextAsk()
    {
        State = State with { Asked = State.Asked + 1 };
        return State.Asked;
    }

    public string AskSlot(int ask) => $"ask:{context.Conversation}:{ask}";

    public WaterfallDefinition? FindWaterfall(string dialog) =>
        dialog == Pack.Gate?.Id ? Pack.Gate : Pack.FindScenario(dialog)?.Waterfall;

    /// <summary>Every question of the gate and of the incident's scenario, in the order in which they are asked.</summary>
    public IEnumerable<Question> Questions => [.. Pack.Gate?.Questions ?? [], .. Scenario?.Waterfall.Questions ?? []];

    /// <summary>"PC Example 20:52 GMT".</summary>
    public string Sign(string name, DateTimeOffset at) => $"{name} {UkTime.Near(at, Now)}";

    public DialogDecision Decision() => new(State, Incident, Screens, [.. _events], [.. _replies]) { Asked = Asked, Judged = Judged };
}
