using System.Net.Http.Headers;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>How long the connector wants to be left alone: seconds or a date.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } wait } => AtLeastZero(wait),
        { Date: { } date } => AtLeastZero(date - now),
        _ => null,
    };

    private static TimeSpan AtLeastZero(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
