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

/// <summary>Somebody at some time: who ticked, who acknowledged.</summary>
public sealed record Mark(Person By, DateTimeOffset At);

/// <summary>A trigger that fired, with the words that the inspector reads.</summary>
public sealed record FiredTrigger(string Id, Urgency Urgency, string Reason, DateTimeOffset At);

/// <summary>An incident: what was reported, what was answered, what fired, who owns it. Changed only by events.</summary>
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
    ImmutableSortedDictionary<string, Mark> Done,
    ImmutableList<FiredTrigger> Triggers,
    Mark? Acknowledged,
    Mark LastWord)
{
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
        ImmutableSortedDictionary.Create<string, Mark>(StringComparer.Ordinal),
        [], Acknowledged: null, LastWord: new Mark(opened.By, opened.At));

    /// <summary>The incident after an event.</summary>
    public Incident After(IncidentEvent happened) => happened switch
    {
        IncidentOpened opened => From(opened),
        ScenarioChosen chosen => this with { Scenario = chosen.Scenario, Intake = IntakeState.Running, LastWord = Of(chosen) },
        FactRecorded recorded => this with
        {
            Facts = Facts.SetItem(recorded.FactId, new Fact(recorded.Answer, recorded.By.Name, recorded.At)),
            LastWord = Of(recorded),
        },
        TriggerFired fired => HasFired(fired.Trigger)
            ? this
            : this with { Triggers = Triggers.Add(new FiredTrigger(fired.Trigger, fired.Urgency, fired.Reason, fired.At)) },
        IntakeFinished finished => this with { Intake = IntakeState.Finished, LastWord = Of(finished) },
        IntakeCancelled cancelled => this with { Intake = IntakeState.Cancelled, LastWord = Of(cancelled) },
        IntakeResumed resumed => this with { Intake = IntakeState.Running, LastWord = Of(resumed) },
        ItemAnswered { Done: true } ticked => this with { Done = Done.SetItem(ticked.Item, Of(ticked)), LastWord = Of(ticked) },
        ItemAnswered unticked => this with { Done = Done.Remove(unticked.Item), LastWord = Of(unticked) },
        IncidentAcknowledged acknowledged => Acknowledged is null ? this with { Acknowledged = Of(acknowledged) } : this,
        _ => throw new InvalidOperationException($"No incident knows what to do after {happened.GetType().Name}."),
    };

    private static Mark Of(IncidentEvent happened) => new(happened.By, happened.At);
}
