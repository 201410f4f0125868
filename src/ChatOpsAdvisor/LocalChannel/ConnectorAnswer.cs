using System.Globalization;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>What the Connector says to the bot, in Teams' own statuses and codes.</summary>
internal sealed record ConnectorAnswer(int Status, string? Id = null, string? ActivityId = null, string? Code = null, string? Message = null)
{
    public int? RetryAfter { get; private init; }

    public static ConnectorAnswer NoConversation { get; } = new(404, Code: "ConversationNotFound", Message: "Conversation not found.");

    public static ConnectorAnswer NoActivity { get; } = new(404, Code: "ActivityNotFoundInConversation", Message: "Activity not found in the conversation.");

    public static ConnectorAnswer NotInRoster { get; } = new(403, Code: "BotNotInConversationRoster", Message: "The bot is not part of the conversation roster.");

    public static ConnectorAnswer NotInstalled { get; } = new(403, Code: "ForbiddenOperationException", Message: "The app is not installed for this user.");

    public static ConnectorAnswer TooBig { get; } = new(413, Code: "MessageSizeTooBig", Message: "Message size too large.");

    public static ConnectorAnswer BadSyntax(string why) => new(400, Code: "BadSyntax", Message: why);

    public static ConnectorAnswer From(LocalFault fault) =>
        new(fault.Status, Code: fault.Code ?? UsualCode(fault.Status), Message: "A fault set on the local channel.") { RetryAfter = fault.RetryAfter };

    public IResult ToResult(HttpContext http, Uri serviceUrl)
    {
        if (RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return this switch
        {
            { Code: not null } => Results.Json(new { error = new { code = Code, message = Message } }, statusCode: Status),
            { ActivityId: not null } => Results.Json(new { id = Id, activityId = ActivityId, serviceUrl }, statusCode: Status),
            { Id: not null } => Results.Json(new { id = Id }, statusCode: Status),
            _ => Results.StatusCode(Status),
        };
    }

    private static string UsualCode(int status) => status switch
    {
        400 => "BadSyntax",
        401 => "BotNotRegistered",
        403 => "BotNotInConversationRoster",
        404 => "ConversationNotFound",
        412 => "PreconditionFailed",
        413 => "MessageSizeTooBig",
        429 => "Throttled",
        _ => "ServiceError",
    };
}
