using System.Diagnostics;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>Carries out one kill point.</summary>
internal sealed class Killer(KillPoint point, StubChannel channel, Keeper keeper)
{
    private int _requestsLeft = point.Request;
    private int _fired;

    /// <summary>Called with each activity, before it is posted for the first time.</summary>
    public void Reached(int activity)
    {
        if (activity != point.Activity) return;
        switch (point.Moment)
        {
            case Moment.BeforeThePost:
                Kill();
                break;
            case Moment.WhenARequestArrived:
                channel.Arrived = Count;
                break;
            case Moment.AfterARequestWasAnswered:
                channel.Answered = Count;
                break;
        }
    }

    public void PostWasSent(int activity)
    {
        if (activity == point.Activity && point.Moment == Moment.WithThePost) Kill();
    }

    /// <summary>True when the answer is lost on its way, and the channel delivers again.</summary>
    public bool WasAnswered(int activity) => activity == point.Activity && point.Moment == Moment.AfterThe200 && Kill() && point.AnswerLost;

    /// <summary>At the conversation's end: the request that was waited for never came.</summary>
    public void NowAtTheLatest()
    {
        channel.Arrived = channel.Answered = null;
        Kill();
    }

    private void Count()
    {
        if (Interlocked.Decrement(ref _requestsLeft) == 0) Kill();
    }

    /// <summary>True the first time, and never again.</summary>
    private bool Kill()
    {
        if (Interlocked.Exchange(ref _fired, 1) == 1) return false;
        // Not a wait for anything: the moment itself, finer than any timer.
        for (var since = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(since) < point.After;) Thread.SpinWait(20);
        keeper.Kill(point.Again);
        return true;
    }
}
