using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What was said of a checklist line. A line of which nothing was said is open.</summary>
public enum ItemState
{
    Done,

    /// <summary>With a typed reason.</summary>
    NotDone,

    /// <summary>With a typed reason.</summary>
    NotApplicable,

    NotKnown,
}

/// <summary>How a checklist line stands, who said so and when. What it was before stays in the record.</summary>
/// <param name="Reason">Why it was not done or does not apply.</param>
/// <param name="Note">What belongs to it: a log number, a time, a reference.</param>
public sealed record ItemMark(ItemState State, string? Reason, string? Note, Person By, DateTimeOffset At);
