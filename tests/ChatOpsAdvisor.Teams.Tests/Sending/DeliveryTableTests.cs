using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Sending;

namespace ChatOpsAdvisor.Teams.Tests.Sending;

/// <summary>The protocol sheet's table, row by row.</summary>
public sealed class DeliveryTableTests
{
    [Theory]
    [InlineData(400, "BadSyntax", false, "Never BadSyntax stays")]
    [InlineData(400, "BadArgument", true, "Never BadArgument stays")]
    [InlineData(401, null, false, "Never BotNotRegistered stays")]
    [InlineData(403, "BotNotInConversationRoster", false, "Never BotNotInConversationRoster gone")]
    [InlineData(403, "BotDisabledByAdmin", false, "Never BotDisabledByAdmin gone")]
    [InlineData(403, "ConversationBlockedByUser", false, "Never ConversationBlockedByUser gone")]
    [InlineData(403, "MessageWritesBlocked", true, "Never MessageWritesBlocked gone")]
    [InlineData(403, "ForbiddenOperationException", false, "Never ForbiddenOperationException gone")]
    [InlineData(403, "InvalidBotApiHost", false, "Never InvalidBotApiHost stays")]
    [InlineData(403, "NotEnoughPermissions", false, "Never NotEnoughPermissions stays")]
    [InlineData(403, "ContentStreamNotAllowed", false, "Never ContentStreamNotAllowed stays")]
    [InlineData(403, null, false, "Never Http403 stays")]
    [InlineData(404, "ConversationNotFound", false, "Never ConversationNotFound gone")]
    [InlineData(404, "ConversationNotFound", true, "EarlierGone ConversationNotFound")]
    [InlineData(404, "ActivityNotFoundInConversation", true, "EarlierGone ActivityNotFoundInConversation")]
    [InlineData(404, "ActivityNotFoundInConversation", false, "Never ActivityNotFoundInConversation stays")]
    [InlineData(404, null, false, "Never Http404 stays")]
    [InlineData(408, null, false, "Later Http408")]
    [InlineData(412, "PreconditionFailed", false, "Later PreconditionFailed")]
    [InlineData(413, "MessageSizeTooBig", false, "Never MessageSizeTooBig stays")]
    [InlineData(429, "Throttled", false, "Later Throttled")]
    [InlineData(500, "ServiceError", false, "Never ServiceError stays")]
    [InlineData(500, "ServiceError", true, "Later ServiceError")]
    [InlineData(501, null, false, "Never Http501 stays")]
    [InlineData(502, null, false, "Later Http502")]
    [InlineData(503, null, true, "Later Http503")]
    [InlineData(504, null, false, "Later Http504")]
    [InlineData(302, null, false, "Never Http302 stays")]
    public void Each_status_and_code_has_its_answer(int status, string? code, bool isEdit, string result) =>
        Assert.Equal(result, Words(DeliveryTable.Of(new ConnectorOutcome.Rejected(status, new ConnectorFault(code, IsWrongGeo: false), null), isEdit, null)));

    [Fact]
    public void A_conversation_that_moved_is_tried_again_with_the_newest_service_url() =>
        Assert.Equal("Later WrongGeo", Words(DeliveryTable.Of(new ConnectorOutcome.Rejected(400, new ConnectorFault("BadArgument", IsWrongGeo: true), null), false, null)));

    [Theory]
    [InlineData(true, "Never X stays")]
    [InlineData(false, "Later X")]
    public void What_was_not_sent_is_tried_again_unless_that_is_hopeless(bool permanent, string result) =>
        Assert.Equal(result, Words(DeliveryTable.Of(new ConnectorOutcome.Unsent("X", permanent), false, null)));

    private static string Words(DeliveryResult result) => result switch
    {
        DeliveryResult.Never never => $"Never {never.Code} {(never.ConversationGone ? "gone" : "stays")}",
        DeliveryResult.Later later => $"Later {later.Code}",
        DeliveryResult.EarlierGone earlier => $"EarlierGone {earlier.Code}",
        _ => result.GetType().Name,
    };
}
