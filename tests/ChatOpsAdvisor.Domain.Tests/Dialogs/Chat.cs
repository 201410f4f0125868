using System.Collections.Immutable;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>One officer's chat with the dialogs alone: no store, no channel. Time moves only when told to.</summary>
internal sealed class Chat(GuidancePack? pack = null)
{
    private static readonly Person Officer = new("00000000-0000-0000-0000-00000000000a", "PC Example");
    private int _number;
    private int _turn;

    public IAnswerFinder? Finder { get; init; }

    public IScenarioSuggester? Suggester { get; init; }

    public AskedQuestion? Asked { get; private set; }

    public AskedJudgement? Judged { get; private set; }

    public DateTimeOffset Now { get; set; } = new(2026, 7, 5, 19, 52, 0, TimeSpan.Zero);

    public ConversationState State { get; private set; } = ConversationState.Empty;

    public Incident? Incident { get; private set; }

    public ImmutableList<Screen> Screens { get; private set; } = [];

    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    public IReadOnlyList<IncidentEvent> Events { get; private set; } = [];

    public List<IncidentEvent> AllEvents { get; } = [];

    /// <summary>The question that waits, as the newest card shows it.</summary>
    public QuestionView? Question => Replies.OfType<Reply.Show>().Select(show => show.View).OfType<QuestionView>().LastOrDefault();

    public string Text => string.Join('\n', Replies.OfType<Reply.Say>().Select(say => say.Text));

    public T? View<T>()
        where T : class => Replies.OfType<Reply.Show>().Select(show => show.View).OfType<T>().LastOrDefault();

    public Chat Says(string text) => Take(new DialogInput.Typed(text, HasAttachments: false));

    /// <summary>Presses a button of the question that waits now.</summary>
    public Chat Presses(string verb, params (string Key, string Value)[] inputs) => Press(verb, State.Top?.Step, State.Top?.Ask, inputs);

    public Chat Chooses(string option) => Presses("answer", ("option", option));

    public Chat Press(string verb, string? step, int? ask, params (string Key, string Value)[] inputs) =>
        Take(new DialogInput.Pressed(verb, step, ask, inputs.ToDictionary(pair => pair.Key, pair => pair.Value)));

    /// <summary>What a restart of the process does: only what was written is left.</summary>
    public void Restart()
    {
        State = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(State, DomainJson.Default.ConversationState), DomainJson.Default.ConversationState)!;
        if (Incident is null) return;
        var file = new IncidentFile(Incident, AlertState.None);
        Incident = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(file, DomainJson.Default.IncidentFile), DomainJson.Default.IncidentFile)!.Incident;
    }

    private Chat Take(DialogInput input)
    {
        var context = new DialogContext(
            pack ?? TestPack.Small, State, Incident, new ConversationId("a:1"), Officer, Now, IncidentId.Of(2026, _number + 1), PackChanged: false);
        var decision = DialogEngine.Decide(context with { Screens = Screens, Turn = $"turn-{++_turn}", Finder = Finder, Suggester = Suggester }, input);
        Screens = decision.Screens;
        if (decision.Events.OfType<IncidentOpened>().Any()) _number++;
        (State, Incident, Events, Replies) = (decision.State, decision.State.Incident is null ? null : decision.Incident, decision.Events, decision.Replies);
        (Asked, Judged) = (decision.Asked, decision.Judged);
        AllEvents.AddRange(decision.Events);
        return this;
    }
}
