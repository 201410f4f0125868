using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Access;

internal static class AccessRegistration
{
    /// <summary>Who may do what; the directory is asked only where the settings name a group.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, RoleOptions options)
    {
        if (options.Groups().Count == 0) return services.AddSingleton(options.ToRoles());
        return services
            .AddSingleton(options)
            .AddSingleton<GroupRoles>()
            .AddSingleton<IRoles>(provider => provider.GetRequiredService<GroupRoles>())
            .AddHostedService(provider => provider.GetRequiredService<GroupRoles>());
    }
}
