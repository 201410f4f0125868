using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>One step that was taken.</summary>
/// <param name="Channel">In whose thread it was said; null when only the officer was told.</param>
public sealed record Call(int Step, CallKind Kind, string Area, string Who, ConversationId? Channel, DateTimeOffset At)
{
    /// <summary>Entra object id of somebody who is mentioned; null for a channel or a desk.</summary>
    public string? PersonId { get; init; }

    /// <summary>The card's version with which it went: where the channel has that, it has the call.</summary>
    public int Version { get; init; }

    /// <summary>When it got through, where the channel was out of reach before.</summary>
    public DateTimeOffset? Late { get; init; }
}

/// <summary>The newest call that stands in a channel, and may still have to be taken back.</summary>
public sealed record CallCard(ConversationId Channel, int Step);

/// <summary>
/// How far the search for an owner has come. Instants only: neither a restart nor a night on which the clocks change makes
/// it early or late.
/// </summary>
public sealed record EscalationState
{
    public static EscalationState None { get; } = new();

    /// <summary>Since when nobody owns it: the alert was raised, or was given back. Null while somebody does.</summary>
    public DateTimeOffset? Unowned { get; init; }

    /// <summary>The last step or reminder since then.</summary>
    public DateTimeOffset? LastStep { get; init; }

    /// <summary>Every step since then, in order; a handover that is not taken begins anew.</summary>
    public ImmutableList<Call> Calls { get; init; } = [];

    /// <summary>The newest call in each channel.</summary>
    public ImmutableList<CallCard> Cards { get; init; } = [];

    /// <summary>The number of the last step or reminder of all.</summary>
    public int Step { get; init; }

    /// <summary>When the owner was last heard of, or something urgent came up.</summary>
    public DateTimeOffset? Heard { get; init; }

    /// <summary>The silence since then was pointed out.</summary>
    public bool Reminded { get; init; }

    /// <summary>The due time that is set; kept so that a turn which changes nothing of it leaves the table alone.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Every step is used.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsUsedUp => Calls.Exists(call => call.Kind is CallKind.Desk);
}
