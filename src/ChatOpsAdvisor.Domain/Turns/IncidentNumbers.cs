using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>
/// Lends the numbers of new incidents. One that a turn did not use goes back and is lent next, so that a gap in the
/// numbers means that a process died and nothing else.
/// </summary>
public sealed class IncidentNumbers(ITurnStore store)
{
    private readonly Lock _lock = new();
    private readonly PriorityQueue<int, int> _returned = new();
    private Task<int>? _highest;
    private int _year = -1;
    private int _last;

    /// <summary>The lowest free number of the year in which <paramref name="now"/> lies in the UK.</summary>
    public async ValueTask<IncidentId> LendAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = UkTime.In(now).Year % 100;
        Task<int>? reading = null;
        lock (_lock)
        {
            if (_year != year)
            {
                (_year, _last) = (year, -1);
                _returned.Clear();
                _highest = store.HighestIncidentNumberAsync(year, CancellationToken.None).AsTask();
            }

            if (_last < 0) reading = _highest;
        }

        var highest = reading is null ? 0 : await reading.WaitAsync(cancellationToken);
        lock (_lock)
        {
            if (_last < 0) _last = highest;
            return IncidentId.Of(year, _returned.Count > 0 ? _returned.Dequeue() : ++_last);
        }
    }

    public void GiveBack(IncidentId unused)
    {
        var number = int.Parse(unused.Value.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture);
        lock (_lock)
        {
            if (int.Parse(unused.Value.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) == _year) _returned.Enqueue(number, number);
        }
    }
}
