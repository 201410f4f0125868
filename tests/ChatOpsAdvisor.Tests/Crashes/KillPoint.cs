namespace ChatOpsAdvisor.Tests.Crashes;

internal enum Moment
{
    BeforeThePost,
    WithThePost,
    WhenARequestArrived,
    AfterARequestWasAnswered,
    AfterThe200,
}

/// <summary>When the host is killed in one conversation.</summary>
/// <param name="Activity">During which of the conversation's activities, from 0.</param>
/// <param name="Request">Which of the bot's requests from then on, from 1, where the moment is a request's.</param>
/// <param name="After">How long after the moment.</param>
/// <param name="AnswerLost">Whether the channel has lost the 200 that it was given, and delivers again.</param>
/// <param name="Again">Kills the restarted host too, so long after its start.</param>
internal sealed record KillPoint(Moment Moment, int Activity, int Request, TimeSpan After, bool AnswerLost, TimeSpan? Again)
{
    public static KillPoint Of(int run, Random random)
    {
        // The alert's beginning and end are where most is at stake: they get a third of the kills.
        var activity = random.Next(6) switch
        {
            0 => AtScene.FirstAlert,
            1 => AtScene.Acknowledgement,
            _ => random.Next(AtScene.Activities),
        };
        return new KillPoint(
            (Moment)(run % Enum.GetValues<Moment>().Length),
            activity,
            random.Next(1, 5),
            // As often between 10 and 100 microseconds as between 1 and 10 milliseconds.
            TimeSpan.FromMicroseconds(Math.Pow(10, 1 + random.NextDouble() * 3.3)),
            random.Next(2) == 0,
            random.Next(5) == 0 ? TimeSpan.FromMilliseconds(random.Next(50, 900)) : null);
    }
}
