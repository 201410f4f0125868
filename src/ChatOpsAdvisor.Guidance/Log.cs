using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Guidance;

/// <summary>Everything that the library may write to a log. No question that anybody asked is in it.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "Guidance pack {Pack} version {Version} is in use from now on; running incidents keep theirs.")]
    public static partial void PackTaken(this ILogger log, string pack, string version);

    [LoggerMessage(2002, LogLevel.Error, "The changed guidance pack cannot be used, and the last good one stays: {Fault}")]
    public static partial void PackRefused(this ILogger log, string fault);

    [LoggerMessage(2003, LogLevel.Warning, "The guidance pack's folder could not be read just now; the pack in use stays.")]
    public static partial void PackUnreadable(this ILogger log, Exception fault);

    [LoggerMessage(2004, LogLevel.Error, "The encoder cannot be used; questions are answered from their words alone, which is less exact.")]
    public static partial void EncoderMissing(this ILogger log, Exception fault);

    [LoggerMessage(2005, LogLevel.Error, "{Path} is missing or cannot be read. Its askings are being learned anew, which takes a minute or two; until then no question is answered. Afterwards run guidance learn, or every start will do this.")]
    public static partial void TableMissing(this ILogger log, string path);

    [LoggerMessage(2006, LogLevel.Information, "The askings of guidance pack {Pack} are learned; questions are answered again.")]
    public static partial void TableLearned(this ILogger log, string pack);

    [LoggerMessage(2007, LogLevel.Error, "The askings could not be learned; no question is answered from the guidance until the next start.")]
    public static partial void TableNotLearned(this ILogger log, Exception fault);

    [LoggerMessage(2008, LogLevel.Error, "What {What} need could not be made ready while the host started; the first message meets the same fault.")]
    public static partial void NotWarmed(this ILogger log, string what, Exception fault);
}
