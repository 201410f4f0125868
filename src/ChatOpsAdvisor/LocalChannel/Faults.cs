namespace ChatOpsAdvisor.LocalChannel;

/// <summary>Bad weather on demand: what the Connector answers to the bot's writes instead of doing them.</summary>
/// <param name="Conversation">A conversation, or a channel with all its threads; null is every conversation.</param>
/// <param name="Status">The HTTP status to answer.</param>
/// <param name="Times">How often; null is until cleared.</param>
/// <param name="RetryAfter">Seconds for the Retry-After header.</param>
/// <param name="Code">Teams' error code; by default the usual one for the status.</param>
/// <param name="Late">The message does arrive and only the answer is lost, as when a gateway times out.</param>
public sealed record LocalFault(
    string? Conversation, int Status, int? Times = null, int? RetryAfter = null, string? Code = null, bool Late = false);

internal sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<(LocalFault Fault, int Left)> _faults = [];

    public void Set(LocalFault fault)
    {
        lock (_gate)
        {
            _faults.RemoveAll(old => old.Fault.Conversation == fault.Conversation);
            _faults.Add((fault, fault.Times ?? int.MaxValue));
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    public LocalFault? Take(string conversationId)
    {
        lock (_gate)
        {
            var at = _faults.FindIndex(entry => Covers(entry.Fault, conversationId));
            if (at < 0)
            {
                return null;
            }

            var (fault, left) = _faults[at];
            if (fault.Times is not null)
            {
                _faults[at] = (fault, left - 1);
            }

            if (left <= 1)
            {
                _faults.RemoveAt(at);
            }

            return fault;
        }
    }

    private static bool Covers(LocalFault fault, string conversationId) =>
        fault.Conversation is null
        || fault.Conversation == conversationId
        || conversationId.StartsWith(fault.Conversation + ";", StringComparison.Ordinal);
}
