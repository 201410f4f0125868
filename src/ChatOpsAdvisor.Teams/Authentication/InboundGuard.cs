using ChatOpsAdvisor.Teams.Activities;
using Microsoft.AspNetCore.Http;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Lets in who is proven, and of his activities only those that his proof covers.</summary>
internal sealed class InboundGuard(InboundRules rules, TokenCheck tokens)
{
    private const string EmulatorChannel = "emulator";

    /// <summary>Before the body is read: who delivers?</summary>
    public ValueTask<Verdict> AdmitAsync(HttpContext http)
    {
        if (rules.UnauthenticatedLoopback)
            return ValueTask.FromResult<Verdict>(
                LoopbackOnly.Is(http) ? new Verdict.Admitted(new Caller.Loopback()) : Verdict.Unproven(RefusalReason.NotFromThisMachine));

        return BearerHeader.Find(http.Request.Headers.Authorization) is { } header
            ? tokens.CheckAsync(header)
            : ValueTask.FromResult<Verdict>(Verdict.Unproven(RefusalReason.HeaderMissingOrMisshapen));
    }

    /// <summary>After it was read: may he deliver this? Null when he may.</summary>
    public Verdict.Refused? Match(Caller caller, Activity activity) => caller switch
    {
        Caller.Channel channel when !ServiceUrls.Same(channel.ServiceUrl, activity.ServiceUrl) => Verdict.Unproven(RefusalReason.ServiceUrlDiffers),
        Caller.Channel { Endorsements: { } endorsed } when !endorsed.Contains(activity.ChannelId ?? "") =>
            Verdict.Unproven(RefusalReason.KeyNotEndorsed),
        Caller.Loopback when !IsLoopback(activity.ServiceUrl) => Verdict.Unproven(RefusalReason.ServiceUrlDiffers),
        _ when rules.Channels.Contains(activity.ChannelId ?? "") => null,
        Caller.Emulator or Caller.Loopback when activity.ChannelId == EmulatorChannel => null,
        _ => Verdict.Forbidden(RefusalReason.ChannelNotAllowed),
    };

    private static bool IsLoopback(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && Loopback.Is(uri);
}
