namespace ChatOpsAdvisor.Delivery;

/// <summary>How many messages are on their way at once. Alerts have places of their own, which no number of replies can fill.</summary>
internal sealed class Permits : IDisposable
{
    private readonly SemaphoreSlim _alerts = new(32);
    private readonly SemaphoreSlim _replies = new(64);

    public SemaphoreSlim For(Held held) => held.IsAlert ? _alerts : _replies;

    public void Dispose()
    {
        _alerts.Dispose();
        _replies.Dispose();
    }
}
