using ChatOpsAdvisor.Teams.Activities;
using ChatOpsAdvisor.Teams.Authentication;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>From a proven caller's bytes to a turn, or to the reason why there is none. Nothing is done here.</summary>
internal sealed class ActivityIntake(InboundGuard guard, InboundRules rules, InvokeRouter invokes, TimeProvider clock)
{
    public Intake Read(Caller caller, ReadOnlySpan<byte> body)
    {
        if (ActivityReader.Read(body) is not { } activity) return Intake.Bad("NoActivity");
        if (guard.Match(caller, activity) is { } mismatch) return Intake.Refused(mismatch);
        if (TenantCheck.Refuse(rules, caller, activity, out var tenant) is { } stranger) return Intake.Refused(stranger);
        return activity.Type == ActivityTypes.Invoke ? Invoke(activity, tenant, body) : Read(activity, tenant, body);
    }

    private Intake Read(Activity activity, string tenant, ReadOnlySpan<byte> body) => MeaningReader.Read(activity) switch
    {
        Meaning.Silence => Intake.Silence,
        Meaning.Misshapen => Intake.Bad("MisshapenPress"),
        var meaning => Turn(activity, meaning, tenant, body, reply: null),
    };

    private Intake Invoke(Activity activity, string tenant, ReadOnlySpan<byte> body) => invokes.Plan(activity.Name, activity.Value) switch
    {
        InvokePlan.Take take => Turn(activity, new Meaning.Presses(take.Press), tenant, body, take.Reply),
        InvokePlan.Answer answer => Intake.Invoke(answer.With),
        var plan => throw new InvalidOperationException($"{plan.GetType().Name} is no plan."),
    };

    private Intake Turn(
        Activity activity, Meaning meaning, string tenant, ReadOnlySpan<byte> body, Func<Domain.Turns.TurnReceipt, InvokeAnswer>? reply)
    {
        if (!WireIds.AreSound(activity)) return Intake.Bad("UnsoundIds");
        if (meaning.NeedsAPerson && Envelope.PersonBehind(activity) is null) return Intake.NoPerson;
        return new Intake.Turn(Envelope.Of(activity, tenant, body, clock.GetUtcNow()).Turn(meaning), reply);
    }
}
