using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>Ids are opaque, but they are ids: short, without blanks or control characters. They become keys and parts of addresses.</summary>
internal static class WireIds
{
    private const int Longest = 1_024;

    /// <summary>Whether an activity has the ids without which it cannot be kept or answered, and has none that is no id.</summary>
    public static bool AreSound(Activity activity) =>
        IsId(activity.ChannelId) && IsId(activity.Conversation?.Id) && IsId(activity.Recipient?.Id) && IsId(activity.ServiceUrl)
        && IsIdOrNone(activity.Id) && IsIdOrNone(activity.ReplyToId) && IsIdOrNone(activity.ChannelData?.EventType)
        && IsIdOrNone(activity.From?.Id) && IsIdOrNone(activity.From?.AadObjectId)
        && IsIdOrNone(activity.ChannelData?.Team?.Id) && IsIdOrNone(activity.ChannelData?.Channel?.Id);

    private static bool IsIdOrNone(string? text) => string.IsNullOrEmpty(text) || IsId(text);

    private static bool IsId(string? text)
    {
        if (text is not { Length: > 0 and <= Longest }) return false;
        foreach (var c in text)
            if (char.IsWhiteSpace(c) || char.IsControl(c)) return false;
        return true;
    }
}
