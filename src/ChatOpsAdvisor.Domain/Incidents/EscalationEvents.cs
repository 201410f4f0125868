using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Who, or what, an alert was brought to that nobody had acknowledged.</summary>
public enum CallKind
{
    /// <summary>Somebody on the roster, mentioned in the incident's thread.</summary>
    Person,

    /// <summary>The channel itself, once more: nobody on the roster can be mentioned.</summary>
    Channel,

    /// <summary>The area's fallback: another channel or another person.</summary>
    Fallback,

    /// <summary>Every step is used: the officer was told which desk to phone.</summary>
    Desk,
}

/// <summary>Nobody acknowledged in time: the next one was called.</summary>
/// <param name="Step">From 1, counted over the whole incident: a handover that is not taken goes on counting.</param>
/// <param name="Area">The force area.</param>
/// <param name="Who">By name, as the roster or the settings have it.</param>
/// <param name="PersonId">Entra object id of somebody who was mentioned; null for a channel or a desk.</param>
public sealed record AlertEscalated(DateTimeOffset At, Person By, int Step, CallKind Kind, string Area, string Who, string? PersonId = null) : IncidentEvent(At, By)
{
    /// <summary>Somebody has it and offered it at the end of a shift; nobody took it.</summary>
    public bool OfHandover { get; init; }

    /// <summary>The channel had not taken the alert by then: the call was put in its queue, and nobody is known to have seen it.</summary>
    public bool Undelivered { get; init; }

    internal override Incident Apply(Incident incident) => incident;
}

/// <summary>A reminder, and no new step: every step is used and still nobody has it; or somebody has it and has been silent.</summary>
/// <param name="Owner">Who has it and is silent; null when nobody has it.</param>
public sealed record AlertReminded(DateTimeOffset At, Person By, int Step, string? Owner) : IncidentEvent(At, By)
{
    /// <summary>Somebody has it and offered it at the end of a shift; still nobody took it.</summary>
    public bool OfHandover { get; init; }

    internal override Incident Apply(Incident incident) => incident;
}
