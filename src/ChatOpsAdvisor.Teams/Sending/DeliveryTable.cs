using System.Globalization;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>The protocol's table of errors and what to do about each. Pure.</summary>
internal static class DeliveryTable
{
    /// <param name="outcome">What the connector said.</param>
    /// <param name="isEdit">Of a PUT. It may be repeated freely; a POST after a 500 may show twice.</param>
    /// <param name="posted">Where it stands, if that is known.</param>
    public static DeliveryResult Of(ConnectorOutcome outcome, bool isEdit, PostedMessage? posted) => outcome switch
    {
        ConnectorOutcome.Accepted => new DeliveryResult.Delivered(posted),
        ConnectorOutcome.Unsent { Permanent: true } unsent => Never(unsent.Code),
        ConnectorOutcome.Unsent unsent => new DeliveryResult.Later(null, unsent.Code),
        ConnectorOutcome.Rejected rejected => Of(rejected, isEdit),
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} is no outcome."),
    };

    private static DeliveryResult Of(ConnectorOutcome.Rejected rejected, bool isEdit)
    {
        var code = rejected.Fault.Code ?? "Http" + rejected.Status.ToString(CultureInfo.InvariantCulture);
        return rejected.Status switch
        {
            // The relay asks for the reference anew each time, and the newest service URL wins.
            400 when rejected.Fault.IsWrongGeo => Later("WrongGeo"),
            401 => Never("BotNotRegistered"),
            403 => Never(code, IsGone(code)),
            404 when isEdit => new DeliveryResult.EarlierGone(code),
            404 => Never(code, gone: code == "ConversationNotFound"),
            408 or 412 or 429 or 502 or 503 or 504 => Later(code),
            500 when isEdit => Later(code),
            _ => Never(code),
        };

        DeliveryResult.Later Later(string why) => new(rejected.RetryAfter, why);
    }

    /// <summary>Whether a 403 says that the bot is out of this conversation until somebody lets it in again.</summary>
    private static bool IsGone(string code) => code is
        "BotNotInConversationRoster" or "BotDisabledByAdmin" or "ConversationBlockedByUser" or "MessageWritesBlocked"
        or "ForbiddenOperationException";

    private static DeliveryResult.Never Never(string code, bool gone = false) => new(code, gone);
}
