using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What a dialog is given: something typed or something pressed.</summary>
public abstract record DialogInput
{
    private DialogInput() { }

    public sealed record Typed(string Text, bool HasAttachments) : DialogInput;

    /// <summary>A button, as the card claims it. Step and ask are compared with what is really being asked.</summary>
    public sealed record Pressed(string Verb, string? Step, int? Ask, IReadOnlyDictionary<string, string> Inputs) : DialogInput
    {
        public string? Input(string id) => Inputs.GetValueOrDefault(id);
    }
}

/// <summary>All that a dialog decides from. No clock, no store: the same context and input give the same decision.</summary>
/// <param name="Pack">The pack of the incident, or the current one where there is no incident.</param>
/// <param name="Incident">The incident of the conversation, or the one that the pressed card names; null when there is none.</param>
/// <param name="Fresh">The number that a new incident gets if this turn opens one.</param>
/// <param name="PackChanged">The incident began under a version that is gone from the shelf.</param>
public sealed record DialogContext(
    GuidancePack Pack,
    ConversationState State,
    Incident? Incident,
    ConversationId Conversation,
    Person By,
    DateTimeOffset Now,
    IncidentId Fresh,
    bool PackChanged)
{
    /// <summary>Where the incident's cards stand, in this conversation and in others.</summary>
    public ImmutableList<Screen> Screens { get; init; } = [];

    /// <summary>The turn's key: what a question that is asked in it is known by.</summary>
    public string Turn { get; init; } = "";

    /// <summary>Answers questions from the guidance; null where nothing does.</summary>
    public IAnswerFinder? Finder { get; init; }

    /// <summary>Suggests a scenario from what was reported; null where nothing does.</summary>
    public IScenarioSuggester? Suggester { get; init; }

    /// <summary>Who may do what.</summary>
    public RoleTable Roles { get; init; } = RoleTable.Open;

    /// <summary>Every incident that nobody has closed, newest first; only for a turn that looks at them.</summary>
    public IReadOnlyList<Incident> Open { get; init; } = [];
}

/// <summary>What a dialog decided: how the talk stands now, what happened to the incident, what to answer.</summary>
/// <param name="Incident">The incident after the events; null when the conversation has none.</param>
public sealed record DialogDecision(
    ConversationState State, Incident? Incident, ImmutableList<Screen> Screens, IReadOnlyList<IncidentEvent> Events, IReadOnlyList<Reply> Replies)
{
    /// <summary>The question that was put to the guidance; null when none was.</summary>
    public AskedQuestion? Asked { get; init; }

    /// <summary>What was said of an earlier answer; null when nothing was.</summary>
    public AskedJudgement? Judged { get; init; }
}
