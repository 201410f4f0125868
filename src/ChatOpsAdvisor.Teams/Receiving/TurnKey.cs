using System.Globalization;
using System.Security.Cryptography;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>
/// The dedupe key: the same for a redelivery, another for anything else. Its parts hold no blanks (<see cref="WireIds"/>),
/// so that two different activities never share one.
/// </summary>
internal static class TurnKey
{
    public static string Of(Activity activity, ReadOnlySpan<byte> body)
    {
        var id = string.IsNullOrEmpty(activity.Id) ? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(body)) : activity.Id;
        var key = $"{activity.ChannelId} {activity.Conversation?.Id} {activity.Type} {id}";
        return activity.Type switch
        {
            // An edit has the message's own id, and there may be many; a reaction comes and goes.
            ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction => $"{key} {Edition(activity, body)}",
            _ => key,
        };
    }

    private static string Edition(Activity activity, ReadOnlySpan<byte> body) =>
        (activity.LocalTimestamp ?? activity.Timestamp) is { } time
            ? (activity.ChannelData?.EventType ?? activity.ReplyToId) + "@" + time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)
            : Convert.ToHexStringLower(SHA256.HashData(body));
}
