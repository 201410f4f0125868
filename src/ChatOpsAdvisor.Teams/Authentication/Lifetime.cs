namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>When a token holds, give or take what two clocks may differ.</summary>
internal readonly record struct Lifetime(DateTime? NotBefore, DateTime? Expires)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public bool Holds(DateTimeOffset now) =>
        Expires is { } end && end >= now.UtcDateTime - Skew && (NotBefore is not { } start || start <= now.UtcDateTime + Skew);
}
