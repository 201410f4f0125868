using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Where an incident's intake stands.</summary>
public enum IntakeState
{
    Running,
    Finished,
    Cancelled,
}

/// <summary>Somebody at some time: who acknowledged, who spoke last.</summary>
public sealed record Mark(Person By, DateTimeOffset At);

/// <summary>A trigger that fired, with the words that the inspector reads.</summary>
public sealed record FiredTrigger(string Id, Urgency Urgency, string Reason, DateTimeOffset At);

/// <summary>An incident: what was reported, what was answered, what fired, who owns it. Changed only by events.</summary>
/// <param name="Conversation">Where the officer who deals with it is spoken to.</param>
/// <param name="Participants">Every conversation that shares it, the first officer's first.</param>
public sealed record Incident(
    IncidentId Id,
    ConversationId Conversation,
    Person OpenedBy,
    DateTimeOffset OpenedAt,
    string PackId,
    string PackVersion,
    string? Scenario,
    IntakeState Intake,
    ImmutableSortedDictionary<string, Fact> Facts,
    ImmutableSortedDictionary<string, ItemMark> Items,
    ImmutableList<FiredTrigger> Triggers,
    Mark? Acknowledged,
    Mark LastWord,
    ImmutableList<Participant> Participants)
{
    /// <summary>Who deals with it: the officer who opened it, or to whom it was handed.</summary>
    public Person Dealing { get; init; } = OpenedBy;

    /// <summary>An exercise: nothing of it is real.</summary>
    public bool IsExercise { get; init; }

    /// <summary>Who closed it; null while it is open.</summary>
    public Mark? Closed { get; init; }

    /// <summary>The highest urgency that any trigger ever gave it.</summary>
    [JsonIgnore]
    public Urgency Urgency => Triggers.IsEmpty ? Urgency.Routine : Triggers.Max(trigger => trigger.Urgency);

    [JsonIgnore]
    public string Pack => $"{PackId}@{PackVersion}";

    public Answer? AnswerTo(string fact) => Facts.GetValueOrDefault(fact)?.Answer;

    public bool HasFired(string trigger) => Triggers.Any(fired => fired.Id == trigger);

    public static Incident From(IncidentOpened opened) => new(
        opened.Id, opened.Conversation, opened.By, opened.At, opened.PackId, opened.PackVersion, Scenario: null, IntakeState.Running,
        ImmutableSortedDictionary.Create<string, Fact>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, ItemMark>(StringComparer.Ordinal),
        [], Acknowledged: null, LastWord: new Mark(opened.By, opened.At),
        [new Participant(opened.By, opened.Conversation, opened.At)]) { IsExercise = opened.Exercise };

    /// <summary>The incident after an event.</summary>
    public Incident After(IncidentEvent happened) => happened.Apply(this);

    /// <summary>The incident after several events, in their order.</summary>
    public Incident After(IEnumerable<IncidentEvent> events) => events.Aggregate(this, (incident, happened) => incident.After(happened));

    /// <summary>True for every conversation that shares the incident.</summary>
    public bool IsIn(ConversationId conversation) => Participants.Exists(participant => participant.Conversation == conversation);
}
