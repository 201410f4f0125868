using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>A message that is to leave, before it is painted and numbered.</summary>
internal sealed record Draft(ConversationId To, Reply Reply, Lane Lane, bool Notify, AlertMark? Alert = null);

/// <summary>What a turn was decided to mean, before it becomes a commit.</summary>
/// <param name="Conversation">New state of the conversation; null when it stays.</param>
/// <param name="File">The incident and its alert after the turn; null when it stays.</param>
internal sealed record TurnDecision(
    ConversationState? Conversation,
    IncidentFile? File,
    IReadOnlyList<IncidentEvent> Events,
    IReadOnlyList<Draft> Drafts,
    IReadOnlyList<DueTime> Due)
{
    /// <summary>A question that was put to the guidance.</summary>
    public AskedQuestion? Asked { get; init; }

    /// <summary>What was said of an earlier answer.</summary>
    public AskedJudgement? Judged { get; init; }

    public static TurnDecision Nothing { get; } = new(null, null, [], [], []);
}
