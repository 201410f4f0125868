using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>How far an alert has come at one place.</summary>
public enum PlaceState
{
    /// <summary>On its way.</summary>
    Sending,

    /// <summary>The channel has it.</summary>
    Delivered,

    /// <summary>It is not there, and the officer was told so. It may still be tried.</summary>
    NotDelivered,
}

/// <summary>A channel in which an incident's card lives.</summary>
/// <param name="Area">The force area whose duty inspector reads it.</param>
/// <param name="Version">The newest version that is known to have arrived.</param>
public sealed record AlertPlace(ConversationId Channel, string Area, PlaceState State, int Version, DateTimeOffset Since)
{
    /// <summary>The thread that the card opened, once it is known; what belongs to the incident is said there.</summary>
    public ConversationId? Thread { get; init; }

    /// <summary>Where to say what belongs to the incident.</summary>
    [JsonIgnore]
    public ConversationId Talk => Thread ?? Channel;
}

/// <summary>A line of what changed since an inspector last looked.</summary>
/// <param name="About">A later line about the same thing takes this one's place.</param>
public sealed record AlertNews(string About, string Text, DateTimeOffset At);

/// <summary>What policy remembers of an incident's alert. One alert an incident, versioned; one card a place.</summary>
/// <param name="Version">0 as long as nothing was to be alerted.</param>
/// <param name="ToldUnreachable">The officer was already told that no channel is set for the area.</param>
public sealed record AlertState(int Version, ImmutableList<AlertPlace> Places, bool ToldUnreachable)
{
    public static AlertState None { get; } = new(0, [], ToldUnreachable: false);

    /// <summary>How far the search for somebody to own it has come.</summary>
    public EscalationState Escalation { get; init => field = value ?? EscalationState.None; } = EscalationState.None;

    /// <summary>When an inspector last pressed something on it; null while nobody did.</summary>
    public DateTimeOffset? LookedAt { get; init; }

    /// <summary>What changed since, oldest first.</summary>
    public ImmutableList<AlertNews> News { get; init => field = value ?? []; } = [];

    [JsonIgnore]
    public bool IsRaised => Version > 0;

    /// <summary>An inspector has seen the card as it stood.</summary>
    public AlertState Looked(DateTimeOffset now) => this with { LookedAt = now, News = [] };

    public AlertPlace? At(ConversationId channel) => Places.Find(place => place.Channel == channel.Root);

    /// <summary>A call that has not got through, as far as is known: its channel had not taken the alert when it was made, nor has since.</summary>
    public bool Missed(Call call) => call.Channel is { } channel && At(channel) is { State: not PlaceState.Delivered } place && place.Version < call.Version
        // A card that was first sent with the call itself is on its way, and late only once it is known to be.
        && (place.State == PlaceState.NotDelivered || place.Since < call.At);
}
