namespace ChatOpsAdvisor.Records;

/// <summary>What the pages may write to the log: ids, never content.</summary>
internal static partial class Log
{
    [LoggerMessage(6001, LogLevel.Error, "A page of the record could not be shown; its reader was given the reference {Reference}.")]
    public static partial void PageFaulted(this ILogger log, string reference, Exception fault);
}
