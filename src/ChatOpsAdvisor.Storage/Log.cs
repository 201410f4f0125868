using ChatOpsAdvisor.Domain.Shared;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Storage;

/// <summary>Everything that this project may write to the log: ids, never names, never content.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Warning, "The state of conversation {Conversation} was written by another build and cannot be read; its talk starts afresh.")]
    public static partial void StateUnreadable(this ILogger log, ConversationId conversation);
}
