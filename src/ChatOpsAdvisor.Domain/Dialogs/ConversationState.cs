using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What a running waterfall waits for beside its question's answer.</summary>
public enum Pending
{
    Answer,
    CancelConfirmation,
    ScenarioChange,
    FoundFacts,
}

/// <summary>One running dialog. It carries step ids, never indexes, so that a reordered pack resumes where it was.</summary>
/// <param name="Dialog">A waterfall's id: "gate", "planned", …</param>
/// <param name="Step">The step that was asked last; null before the first.</param>
/// <param name="Ask">The number of the asking that waits for an answer; 0 before the first.</param>
/// <param name="Paused">Said "pause": nothing is asked until "resume".</param>
public sealed record DialogFrame(string Dialog, string? Step, int Ask, Pending Pending, bool Paused);

/// <summary>Where a conversation stands. Facts are the incident's; only the talk is kept here.</summary>
/// <param name="Welcomed">One welcome only, however often the channel says that the bot was added.</param>
/// <param name="Incident">The incident that this conversation is about.</param>
/// <param name="Asked">How many questions were ever asked here: each asking has a number of its own, and a card with an older one is an old card.</param>
/// <param name="Stack">The running dialogs; the last one listens.</param>
public sealed record ConversationState(bool Welcomed, IncidentId? Incident, int Asked, ImmutableList<DialogFrame> Stack)
{
    /// <summary>What the first message of the incident in hand made likely; null once it is used.</summary>
    public OpeningNotes? Opening { get; init; }

    public static ConversationState Empty { get; } = new(Welcomed: false, Incident: null, Asked: 0, []);

    [JsonIgnore]
    public DialogFrame? Top => Stack.IsEmpty ? null : Stack[^1];
}
