using System.Collections.Concurrent;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>
/// Tokens that passed every check. The channel sends the same one for many activities; its signature need not be proven
/// each time. What can change is asked again: the clock, and whether the keys are still those that it was proven with.
/// </summary>
internal sealed class AcceptedTokens(TimeProvider clock)
{
    private const int Most = 512;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public Verdict? Find(string header)
    {
        if (!_entries.TryGetValue(header, out var entry)) return null;
        if (entry.Lifetime.Holds(clock.GetUtcNow()) && ReferenceEquals(entry.Keys.Current, entry.From)) return entry.Verdict;
        _entries.TryRemove(header, out _);
        return null;
    }

    /// <remarks>Only proven tokens come here, so nobody else can fill it; a full one starts anew.</remarks>
    public void Keep(string header, Verdict.Admitted verdict, Lifetime lifetime, KeyRing keys, KeySet from)
    {
        if (_entries.Count >= Most) _entries.Clear();
        _entries[header] = new Entry(verdict, lifetime, keys, from);
    }

    private sealed record Entry(Verdict.Admitted Verdict, Lifetime Lifetime, KeyRing Keys, KeySet From);
}
