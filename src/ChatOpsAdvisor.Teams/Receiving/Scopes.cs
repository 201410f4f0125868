using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>Who can hear a conversation. A kind that we do not know is taken for a group: better silent than talking in front of strangers.</summary>
internal static class Scopes
{
    public static ConversationScope Of(Activity activity) => activity.Conversation switch
    {
        { ConversationType: Conversation.Channel } => ConversationScope.Channel,
        { ConversationType: Conversation.Personal, IsGroup: not true } => ConversationScope.Personal,
        { ConversationType: null } when activity.ChannelData is { Team: not null } or { Channel: not null } => ConversationScope.Channel,
        { ConversationType: null, IsGroup: not true } => ConversationScope.Personal,
        _ => ConversationScope.GroupChat,
    };
}
