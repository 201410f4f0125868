using System.Collections.Concurrent;

namespace ChatOpsAdvisor.Storage.Schema;

/// <summary>
/// A bounded memory of what was read or written last: two halves, of which the older is forgotten when the newer is full.
/// It may be behind the database; versions find that out.
/// </summary>
internal sealed class RecentlyUsed<TKey, TValue>(int most) where TKey : notnull where TValue : class
{
    private readonly int _half = Math.Max(1, most / 2);
    private ConcurrentDictionary<TKey, TValue> _newer = [];
    private ConcurrentDictionary<TKey, TValue> _older = [];
    private int _added;

    public TValue? Find(TKey key)
    {
        if (_newer.TryGetValue(key, out var value)) return value;
        if (!_older.TryGetValue(key, out value)) return null;
        Learn(key, value);
        return value;
    }

    /// <summary>From a read: never in place of what a writer put there meanwhile.</summary>
    public void Learn(TKey key, TValue value)
    {
        if (_newer.TryAdd(key, value)) Turn();
    }

    /// <summary>From a write that is on disk.</summary>
    public void Set(TKey key, TValue value)
    {
        _newer[key] = value;
        Turn();
    }

    public void Forget(TKey key)
    {
        _newer.TryRemove(key, out _);
        _older.TryRemove(key, out _);
    }

    /// <summary>Counting what was added is cheaper than counting what is there, and errs on the side of forgetting.</summary>
    private void Turn()
    {
        if (Interlocked.Increment(ref _added) < _half) return;
        _added = 0;
        _older = _newer;
        _newer = [];
    }
}
