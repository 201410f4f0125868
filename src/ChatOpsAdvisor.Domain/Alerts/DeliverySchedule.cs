namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>
/// When a message that did not arrive is tried again, and when that ends. Arithmetic only: no clock, no I/O.
/// A post whose outcome is unknown (a time-out, a broken connection) is tried again too. The channel knows no idempotency
/// key, so that a message may then show twice; a message that shows twice is the lesser harm. Edits repeat freely.
/// </summary>
/// <param name="LongestPause">Where the doubling of pauses ends.</param>
/// <param name="GiveUpAfter">Counted from the commit; an attempt that fails after that is the last.</param>
public sealed record DeliverySchedule(TimeSpan LongestPause, TimeSpan GiveUpAfter)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    public static DeliverySchedule OfReplies { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromHours(24));

    public static DeliverySchedule OfAlerts { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromHours(12));

    /// <summary>An alert that waits for longer is told to the officer: use radio or phone.</summary>
    public static TimeSpan TellAfter { get; } = TimeSpan.FromSeconds(20);

    /// <summary>More than this is not obeyed: a channel with a wrong clock must not silence us for days.</summary>
    public static TimeSpan LongestRetryAfter { get; } = TimeSpan.FromHours(1);

    /// <summary>When to try again, or null to give up.</summary>
    /// <param name="attempts">How often it was tried, the one that just failed included; from 1.</param>
    /// <param name="since">When the message was committed.</param>
    /// <param name="now">When the attempt failed.</param>
    /// <param name="retryAfter">What the channel asked for. It can lengthen a pause, never shorten it.</param>
    public DateTimeOffset? Next(int attempts, DateTimeOffset since, DateTimeOffset now, TimeSpan? retryAfter)
    {
        if (now - since >= GiveUpAfter) return null;

        var pause = Pause(attempts);
        var asked = retryAfter ?? TimeSpan.Zero;
        if (asked > LongestRetryAfter) asked = LongestRetryAfter;
        return now + (asked > pause ? asked : pause);
    }

    /// <summary>1, 2, 4, 8, … seconds up to the longest pause.</summary>
    public TimeSpan Pause(int attempts)
    {
        var doublings = Math.Clamp(attempts - 1, 0, 16);
        var pause = FirstPause * (1 << doublings);
        return pause < LongestPause ? pause : LongestPause;
    }
}
