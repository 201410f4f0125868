using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Rosters;

internal static class RosterRegistration
{
    /// <summary>The rosters of the settings, read at start and again when a file changes, and the watch over them.</summary>
    public static IServiceCollection AddRosters(this IServiceCollection services, RosterOptions options) => services
        .AddSingleton(options)
        .AddSingleton(provider => new RosterShelf(options, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IRosterShelf>(provider => provider.GetRequiredService<RosterShelf>())
        .AddSingleton<RosterWatch>()
        .AddHostedService(provider => provider.GetRequiredService<RosterWatch>());
}
