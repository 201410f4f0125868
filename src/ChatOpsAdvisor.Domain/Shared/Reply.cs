namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>Something that is to be said or shown in a conversation.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>Where it goes; null for the conversation from which the turn came.</summary>
    public ConversationId? To { get; init; }

    public sealed record Say(string Text) : Reply;

    /// <param name="View">What the card shows.</param>
    /// <param name="Slot">The message that it replaces in place, or becomes; null for a card that is never edited.</param>
    public sealed record Show(ICardView View, string? Slot) : Reply;
}
