using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>How long an alert may wait for somebody to own it. Zero means: never escalated.</summary>
/// <param name="Again">Between reminders once every step is used; no shorter than the urgency's own wait.</param>
/// <param name="Silent">After which the owner of an urgent incident of whom nothing was heard is reminded once.</param>
public sealed record EscalationSettings(TimeSpan Urgent, TimeSpan High, TimeSpan Note, TimeSpan Routine, TimeSpan Again, TimeSpan Silent)
{
    public static EscalationSettings Usual { get; } = new(
        TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30));

    /// <summary>The wait before the next step; null for never.</summary>
    public TimeSpan? Wait(Urgency urgency)
    {
        var wait = urgency switch
        {
            Urgency.Urgent => Urgent,
            Urgency.High => High,
            Urgency.Note => Note,
            _ => Routine,
        };
        return wait > TimeSpan.Zero ? wait : null;
    }
}
