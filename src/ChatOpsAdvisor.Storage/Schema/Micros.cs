namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>How times are kept: microseconds since 1970, UTC. That is what PostgreSQL keeps too.</summary>
internal static class Micros
{
    public static long ToMicros(this DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicros(this long micros) => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
}
