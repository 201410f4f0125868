using System.Globalization;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>Message ids as Teams makes them: epoch milliseconds, each greater than the one before.</summary>
internal sealed class ActivityIds(TimeProvider time)
{
    private long _last;

    public string Next()
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        return next.ToString(CultureInfo.InvariantCulture);
    }

    public void NotBefore(string id)
    {
        if (long.TryParse(id, CultureInfo.InvariantCulture, out var seen))
        {
            _last = Math.Max(_last, seen);
        }
    }
}
