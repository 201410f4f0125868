using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Tests.Conversations.Golden;

/// <summary>
/// A clock that stands until the story moves it. What the host does every few seconds (a repeating timer) it does here only
/// when the story asks for it, so that a story always runs in the same order; a single wait ends when its time has come.
/// </summary>
internal sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private readonly FakeTimeProvider _inner = new(start);

    public override long TimestampFrequency => _inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _inner.GetUtcNow();

    public override long GetTimestamp() => _inner.GetTimestamp();

    public void Advance(TimeSpan by) => _inner.Advance(by);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        period == Timeout.InfiniteTimeSpan ? _inner.CreateTimer(callback, state, dueTime, period) : new Silent();

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
