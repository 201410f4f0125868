namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// How many in how long, exactly: it remembers when the last ones left. (A token bucket lets nearly twice its limit
/// through within one period, and System.Threading.RateLimiting reads the machine's clock, which no test can hold.)
/// </summary>
internal sealed class Window(int most, TimeSpan period)
{
    private readonly DateTimeOffset[] _left = new DateTimeOffset[most];
    private int _oldest;

    /// <summary>When the next one may leave if <paramref name="spare"/> places are to stay free.</summary>
    public DateTimeOffset FreeAt(int spare = 0)
    {
        var blocking = _left[(_oldest + spare) % most];
        return blocking == default ? default : blocking + period;
    }

    public void Leave(DateTimeOffset now)
    {
        _left[_oldest] = now;
        _oldest = (_oldest + 1) % most;
    }
}
