using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>How to answer an activity, now or next week. Only of authenticated activities, so that no stranger says where we send.</summary>
internal static class References
{
    public static ConversationReference Of(Activity activity, string tenant)
    {
        var scope = Scopes.Of(activity);
        return new ConversationReference(
            new ConversationId(activity.Conversation!.Id!),
            scope,
            activity.ChannelId!,
            activity.ServiceUrl!,
            tenant,
            activity.Recipient!.Id!,
            scope == ConversationScope.Personal && activity.From?.Id != activity.Recipient.Id ? activity.From?.Id : null,
            activity.ChannelData?.Team?.Id ?? activity.ChannelData?.TeamsTeamId);
    }
}
