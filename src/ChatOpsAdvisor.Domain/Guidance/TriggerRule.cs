using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>How pressing an alert is, in the order in which it rises. Shown in words, never by colour alone, never as a score.</summary>
public enum Urgency
{
    Routine,
    Note,
    High,
    Urgent,
}

/// <summary>A rule that makes the duty inspector's alert leave, or rise.</summary>
/// <param name="Reason">The reason in words as the inspector reads it: "a child is or may be at risk".</param>
/// <param name="Advice">A line shown to the officer at once when it fires; null when none is needed.</param>
/// <param name="GuidanceSilent">True where the guidance does not speak of it (weapons): the card says so.</param>
public sealed record TriggerRule(
    string Id,
    Urgency Urgency,
    string Reason,
    string? Advice,
    Basis Basis,
    bool GuidanceSilent,
    Condition When)
{
    /// <summary>True where no answer makes it fire, but only what somebody types.</summary>
    public bool ByWordsOnly { get; init; }
}
