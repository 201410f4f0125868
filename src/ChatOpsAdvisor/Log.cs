namespace ChatOpsAdvisor;

/// <summary>Everything that the host may write to the log: ids and codes, never names, never content.</summary>
internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Warning, "An attempt to deliver message {Message} faulted; it will be tried again.")]
    public static partial void AttemptFaulted(this ILogger log, string message, Exception fault);

    [LoggerMessage(4002, LogLevel.Error, "Message {Message} was given up: {Code}.")]
    public static partial void GivenUp(this ILogger log, string message, string code);

    [LoggerMessage(4003, LogLevel.Error, "What became of a message could not be saved; its conversation waits until that works again.")]
    public static partial void ChainFaulted(this ILogger log, Exception fault);

    [LoggerMessage(4004, LogLevel.Error, "A sweep of the outbox failed; the next one follows in two seconds.")]
    public static partial void SweepFaulted(this ILogger log, Exception fault);

    [LoggerMessage(4005, LogLevel.Error, "News of an alert could not be taken in; it is brought again with the next sweep.")]
    public static partial void NewsRefused(this ILogger log, Exception fault);

    [LoggerMessage(4006, LogLevel.Error, "A due time could not be dealt with; it comes again with the next sweep.")]
    public static partial void DueTimeFaulted(this ILogger log, Exception fault);

    [LoggerMessage(4007, LogLevel.Error, "The escalation of incident {Incident} was due and had no due time; it is done now.")]
    public static partial void EscalationMissed(this ILogger log, string incident);

    [LoggerMessage(4008, LogLevel.Error, "A watch's look failed; the next one follows.")]
    public static partial void WatchFaulted(this ILogger log, Exception fault);

    [LoggerMessage(4009, LogLevel.Warning, "The roster has trouble of the kind {Kind}.")]
    public static partial void RosterTrouble(this ILogger log, string kind);

    [LoggerMessage(4010, LogLevel.Error, "The members of group {Group} could not be read: {Code}. Until they can be, {Holds}.")]
    public static partial void GroupUnread(this ILogger log, string group, string code, string holds);

    [LoggerMessage(4101, LogLevel.Error, "The database cannot be read.")]
    public static partial void DatabaseUnreachable(this ILogger log, Exception fault);
}
