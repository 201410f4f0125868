using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>Puts a message where it belongs: in place of an earlier one, as a new thread in a channel, or at the end of a conversation.</summary>
internal sealed class TeamsMessenger(ConnectorClient connector) : IMessenger
{
    public async Task<DeliveryResult> DeliverAsync(
        ConversationReference to, OutgoingMessage message, PostedMessage? earlier, CancellationToken cancellationToken)
    {
        try
        {
            if (earlier is not null) return await EditAsync(to, message, earlier, cancellationToken);
            return to.Scope == ConversationScope.Channel && message.To == message.To.Root
                ? await OpenThreadAsync(to, message, cancellationToken)
                : await PostAsync(to, message, cancellationToken);
        }
        catch (JsonException)
        {
            return new DeliveryResult.Never("CardIsNotJson", ConversationGone: false);
        }
    }

    private async Task<DeliveryResult> EditAsync(
        ConversationReference to, OutgoingMessage message, PostedMessage earlier, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(OutgoingJson.Expected(message.Content));
        OutgoingJson.Message(buffer, to, earlier.Conversation, message);
        var outcome = await connector.UpdateAsync(to.ServiceUrl, earlier.Conversation.Value, earlier.ActivityId, buffer.Written, cancellationToken);
        Release(buffer, outcome);
        return DeliveryTable.Of(outcome, isEdit: true, earlier);
    }

    private async Task<DeliveryResult> OpenThreadAsync(ConversationReference to, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(OutgoingJson.Expected(message.Content));
        OutgoingJson.Thread(buffer, to, message.To, message);
        var outcome = await connector.CreateConversationAsync(to.ServiceUrl, buffer.Written, cancellationToken);
        Release(buffer, outcome);
        var posted = outcome is ConnectorOutcome.Accepted { Posted: { Id: { Length: > 0 } thread, ActivityId: { Length: > 0 } activity } }
            ? new PostedMessage(new ConversationId(thread), activity)
            : null;
        return DeliveryTable.Of(outcome, isEdit: false, posted);
    }

    private async Task<DeliveryResult> PostAsync(ConversationReference to, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var result = await PostAsync(to, message, message.To, cancellationToken);
        // Somebody who clears his chat ends the conversation; the chat with him can be opened anew.
        return result is DeliveryResult.Never { Code: "ConversationNotFound" } && to is { Scope: ConversationScope.Personal, UserId: { } user }
            && await FindChatAsync(to, user, cancellationToken) is { } chat
                ? await PostAsync(to, message, chat, cancellationToken)
                : result;
    }

    private async Task<DeliveryResult> PostAsync(
        ConversationReference to, OutgoingMessage message, ConversationId conversation, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(OutgoingJson.Expected(message.Content));
        OutgoingJson.Message(buffer, to, conversation, message);
        var outcome = await connector.SendAsync(to.ServiceUrl, conversation.Value, buffer.Written, cancellationToken);
        Release(buffer, outcome);
        var posted = outcome is ConnectorOutcome.Accepted { Posted.Id: { Length: > 0 } id } ? new PostedMessage(conversation, id) : null;
        return DeliveryTable.Of(outcome, isEdit: false, posted);
    }

    private async Task<ConversationId?> FindChatAsync(ConversationReference to, string user, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(1_024);
        OutgoingJson.PersonalChat(buffer, to, user);
        var outcome = await connector.CreateConversationAsync(to.ServiceUrl, buffer.Written, cancellationToken);
        Release(buffer, outcome);
        return outcome is ConnectorOutcome.Accepted { Posted.Id: { Length: > 0 } id } ? new ConversationId(id) : null;
    }

    private static void Release(PooledBuffer buffer, ConnectorOutcome outcome)
    {
        if (outcome is not ConnectorOutcome.Unsent) buffer.GiveBack();
    }
}
