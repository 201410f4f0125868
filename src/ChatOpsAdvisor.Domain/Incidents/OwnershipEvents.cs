using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>A duty inspector owns it. The first one does; a later one changes nothing, unless it was handed over.</summary>
/// <param name="Taken">The handover by which it changes hands; null when nobody owned it.</param>
public sealed record IncidentAcknowledged(DateTimeOffset At, Person By, HandoverOffer? Taken = null) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident.Acknowledged is null || Taken is not null
        ? incident with { Acknowledged = Word, FirstAcknowledged = incident.FirstAcknowledged ?? At, Offer = null }
        : incident;
}

/// <summary>An inspector gave it back, or took a mistaken acknowledgement off it: nobody owns it.</summary>
/// <param name="From">Who owned it.</param>
public sealed record AcknowledgementWithdrawn(DateTimeOffset At, Person By, Person From, string Reason) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident with { Acknowledged = null, Offer = null };
}

/// <summary>Another officer deals with it from now on.</summary>
/// <param name="To">Who; the one who dealt with it before keeps the chat.</param>
/// <param name="Conversation">Where that officer is spoken to from now on; null where that stays as it was.</param>
public sealed record DealingChanged(DateTimeOffset At, Person By, Person To, ConversationId? Conversation = null) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) =>
        incident with { Dealing = To, Conversation = Conversation ?? incident.Conversation, LastWord = Word };
}

/// <summary>Another conversation shares it: a colleague's own chat, a group chat, a channel's thread.</summary>
public sealed record OfficerJoined(DateTimeOffset At, Person By, ConversationId Conversation) : IncidentEvent(At, By)
{
    internal override Incident Apply(Incident incident) => incident.IsIn(Conversation)
        ? incident
        : incident with { Participants = incident.Participants.Add(new Participant(By, Conversation, At)) };
}
