using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Whom an incident is handed to.</summary>
/// <param name="Name">As it was typed, or as the roster has it.</param>
/// <param name="Id">Entra object id where the roster knew it; null for a name that was typed.</param>
public sealed record Successor(string Name, string? Id);

/// <summary>A handover that waits for the other's own "I've got this".</summary>
/// <param name="Shift">It is one of a whole shift's.</param>
/// <param name="Where">The thread in which it was offered; where it is one of a shift's, its card stands there.</param>
/// <param name="Number">Counts an incident's offers, from 1.</param>
public sealed record HandoverOffer(Person By, Successor To, DateTimeOffset At, bool Shift, ConversationId Where, int Number)
{
    /// <summary>When it was said that it had waited for long; from then on anybody may take it. Null before.</summary>
    public DateTimeOffset? NotTaken { get; init; }
}

/// <summary>An owner wants another inspector to take it. It stays the owner's until that one presses "I've got this".</summary>
public sealed record HandoverOffered(DateTimeOffset At, Person By, Successor To, bool Shift, ConversationId Where, int Number) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Offer = new HandoverOffer(By, To, At, Shift, Where, Number), Offers = Number };
}

/// <summary>A handover has waited for long and is said again. It is still the old owner's; of a shift's another owner is looked for.</summary>
public sealed record HandoverNotTaken(DateTimeOffset At, Person By, Successor To) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident.Offer is { } offer ? incident with { Offer = offer with { NotTaken = At } } : incident;
}
