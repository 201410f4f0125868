namespace ChatOpsAdvisor.Delivery;

/// <summary>
/// What this process holds, a chain for each order key. A chain is worked on by one at a time, so that nothing overtakes;
/// chains know nothing of each other, so that nothing waits for a stranger's trouble.
/// </summary>
internal sealed class Chains
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedList<Held>> _chains = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Held> _broken = new(StringComparer.Ordinal);

    /// <summary>True when this began a chain, which somebody must now work on. What is held already is not held twice.</summary>
    public bool Add(Held held)
    {
        lock (_lock)
        {
            if (_broken.ContainsKey(held.Message.OrderKey) || !_ids.Add(held.Message.Id)) return false;
            if (_chains.TryGetValue(held.Message.OrderKey, out var chain))
            {
                chain.AddLast(held);
                return false;
            }

            _chains.Add(held.Message.OrderKey, new LinkedList<Held>([held]));
            return true;
        }
    }

    /// <summary>The message whose turn it is. Null when the chain has ended; whoever adds to it from then on begins it anew.</summary>
    public Held? First(string key)
    {
        lock (_lock)
        {
            if (!_chains.TryGetValue(key, out var chain)) return null;
            if (chain.First is { } first) return first.Value;
            _chains.Remove(key);
            return null;
        }
    }

    public void RemoveFirst(string key)
    {
        lock (_lock)
        {
            var chain = _chains[key];
            _ids.Remove(chain.First!.Value.Message.Id);
            chain.RemoveFirst();
        }
    }

    /// <summary>Lets go of a whole chain: what is in it comes back with a sweep.</summary>
    public void Drop(string key)
    {
        lock (_lock) Release(key);
    }

    /// <summary>Lets go of a chain whose first message could not be settled. Its key takes nothing until it is mended, or the next would overtake.</summary>
    public void Break(string key)
    {
        lock (_lock)
        {
            if (_chains.GetValueOrDefault(key)?.First is { } first) _broken[key] = first.Value;
            Release(key);
        }
    }

    public IReadOnlyList<Held> Broken()
    {
        lock (_lock) return _broken.Count == 0 ? [] : [.. _broken.Values];
    }

    public void Mend(string key)
    {
        lock (_lock) _broken.Remove(key);
    }

    /// <summary>
    /// The id of a later message that takes this one's slot, null when there is none. The later one inherits what the
    /// earlier did not get to do: to notify, and to have waited.
    /// </summary>
    public string? Successor(Held held)
    {
        if (held.Message.Slot is not { } slot) return null;
        lock (_lock)
        {
            var node = _chains.GetValueOrDefault(held.Message.OrderKey)?.Last;
            while (node is not null && node.Value.Message.Slot != slot) node = node.Previous;
            if (node is null || node.Value.Message.Id == held.Message.Id) return null;
            node.Value = node.Value.Inherit(held);
            return node.Value.Message.Id;
        }
    }

    private void Release(string key)
    {
        if (!_chains.Remove(key, out var chain)) return;
        foreach (var held in chain) _ids.Remove(held.Message.Id);
    }
}
