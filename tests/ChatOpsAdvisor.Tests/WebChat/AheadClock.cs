namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>The machine's own clock, put on by as much as a test says; timers run as they always do.</summary>
internal sealed class AheadClock : TimeProvider
{
    private long _ahead;

    public void PutOn(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));
}
