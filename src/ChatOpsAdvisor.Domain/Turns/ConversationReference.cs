using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>Who can hear what is said in a conversation.</summary>
public enum ConversationScope
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>
/// What is needed to speak in a conversation later (Bot Framework's ConversationReference). Kept from authenticated
/// activities only; the newest service URL always wins.
/// </summary>
/// <param name="ServiceUrl">Base URL of the connector that serves the conversation.</param>
/// <param name="TenantId">Entra tenant.</param>
/// <param name="BotId">The bot's id on the channel, "28:…".</param>
/// <param name="UserId">In a personal chat the user's id on the channel, "29:…"; null elsewhere.</param>
/// <param name="TeamId">The team of a channel conversation.</param>
public sealed record ConversationReference(
    ConversationId Conversation,
    ConversationScope Scope,
    string ChannelId,
    string ServiceUrl,
    string TenantId,
    string BotId,
    string? UserId,
    string? TeamId);
