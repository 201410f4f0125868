using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Which tenant an activity belongs to, and whether it may. The bot's token says nothing of it.</summary>
internal static class TenantCheck
{
    public static Verdict.Refused? Refuse(InboundRules rules, Caller caller, Activity activity, out string tenant)
    {
        var stated = activity.ChannelData?.Tenant?.Id;
        var conversed = activity.Conversation?.TenantId;
        tenant = string.IsNullOrEmpty(stated) ? conversed ?? "" : stated;

        if (tenant.Length == 0) return Verdict.Forbidden(RefusalReason.TenantMissing);
        if (!string.IsNullOrEmpty(conversed) && !conversed.Equals(tenant, StringComparison.OrdinalIgnoreCase))
            return Verdict.Forbidden(RefusalReason.TenantsDisagree);
        // Nobody configured a tenant for the toy town of Development; everywhere else an empty list lets nobody in.
        if (rules.Tenants.Count == 0 && caller is Caller.Loopback) return null;
        return rules.Tenants.Contains(tenant) ? null : Verdict.Forbidden(RefusalReason.TenantNotAllowed);
    }
}
