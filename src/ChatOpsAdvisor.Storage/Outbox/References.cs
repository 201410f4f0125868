using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Outbox;

/// <summary>
/// References as they are known to be on disk: a turn writes its conversation's only when it changed, and a reply is
/// sent without looking it up. Only a conversation's own are kept here, never borrowed or stale ones.
/// </summary>
internal sealed class References
{
    private readonly RecentlyUsed<ConversationId, ConversationReference> _known = new(most: 20_000);

    public ConversationReference? Find(ConversationId conversation) => _known.Find(conversation);

    public bool IsKnown(ConversationReference reference) => _known.Find(reference.Conversation) == reference;

    public void Saved(ConversationReference reference) => _known.Set(reference.Conversation, reference);

    public void Stale(ConversationId conversation) => _known.Forget(conversation);
}
