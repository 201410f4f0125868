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
public sealed record FiredTrigger(string Id, Urgency Urgency, string Reason, DateTimeOffset At)
{
    /// <summary>The words that raised it, as they were typed; empty where answers did.</summary>
    public ImmutableList<string> Said { get; init; } = [];

    /// <summary>Who typed them; null where answers raised it.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Who said that the words are not relevant. The urgency stays.</summary>
    public Mark? NotRelevant { get; init; }
}

/// <summary>From which scenario it was changed last.</summary>
public sealed record ScenarioMove(string From, Person By, DateTimeOffset At);

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
    // What a document of an older build lacks is read as null, whatever the property begins with: hence every "?? …" here.

    /// <summary>Who deals with it: the officer who opened it, or to whom it was handed.</summary>
    public Person Dealing { get; init => field = value ?? OpenedBy; } = OpenedBy;

    /// <summary>An exercise: nothing of it is real.</summary>
    public bool IsExercise { get; init; }

    /// <summary>Earlier incidents that were found to have something in common with it.</summary>
    public ImmutableList<SeenPattern> Patterns { get; init; } = [];

    /// <summary>Who closed it; null while it is open.</summary>
    public Mark? Closed { get; init; }

    /// <summary>When somebody first owned it, whoever owns it now; null while nobody did.</summary>
    public DateTimeOffset? FirstAcknowledged { get; init; }

    /// <summary>The handover that waits to be taken; null when none does. Until then it is its old owner's.</summary>
    public HandoverOffer? Offer { get; init; }

    /// <summary>How often it was offered.</summary>
    public int Offers { get; init; }

    /// <summary>What inspectors asked the officer, in order, answered or not.</summary>
    public ImmutableList<OfficerQuestion> Questions { get; init => field = value ?? []; } = [];

    /// <summary>Decisions, in the order in which they were logged.</summary>
    public ImmutableList<Decision> Decisions { get; init => field = value ?? []; } = [];

    /// <summary>Every version of the risk review; the last one stands.</summary>
    public ImmutableList<RiskReview> Reviews { get; init => field = value ?? []; } = [];

    /// <summary>Why the risks should be looked at again, since they last were.</summary>
    public ImmutableList<string> ReviewReasons { get; init => field = value ?? []; } = [];

    /// <summary>What was said of things that were open when it was closed; null when nothing was.</summary>
    public string? ClosedBecause { get; init; }

    /// <summary>The last change of scenario; null when it was never changed.</summary>
    public ScenarioMove? Moved { get; init; }

    /// <summary>Every try to obtain the group's communications, in the order in which they were logged.</summary>
    public ImmutableList<LoggedAttempt> Attempts { get; init => field = value ?? []; } = [];

    /// <summary>Every contact with the group, in the order in which they were logged.</summary>
    public ImmutableList<LoggedContact> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>The release, if it is recorded, with what was still open.</summary>
    public Release? Released { get; init; }

    /// <summary>An inspector is looked for: nobody has it, or whoever has it offered it at the end of a shift and nobody took it.</summary>
    [JsonIgnore]
    public bool NeedsOwner => Acknowledged is null || Offer is { Shift: true, NotTaken: not null };

    /// <summary>An arrest is recorded: from here on the subject is the suspect.</summary>
    [JsonIgnore]
    public bool IsArrested => AnswerTo("arrested") is Answer.Chosen { Options: ["yes"] } || AnswerTo("whereabouts") is Answer.Chosen { Options: ["in-custody"] };

    /// <summary>The highest urgency that any trigger ever gave it.</summary>
    [JsonIgnore]
    public Urgency Urgency => Triggers.IsEmpty ? Urgency.Routine : Triggers.Max(trigger => trigger.Urgency);

    [JsonIgnore]
    public string Pack => $"{PackId}@{PackVersion}";

    public Answer? AnswerTo(string fact) => Facts.GetValueOrDefault(fact)?.Answer;

    public bool HasFired(string trigger) => Triggers.Any(fired => fired.Id == trigger);

    /// <summary>Fired, and nobody has said that the words behind it are not relevant.</summary>
    public bool Stands(string trigger) => Triggers.Exists(fired => fired.Id == trigger && fired.NotRelevant is null);

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
