namespace ChatOpsAdvisor.Watch;

internal static class WatchRegistration
{
    public static IServiceCollection AddWatch(this IServiceCollection services) => services
        .AddSingleton<EscalationWatch>()
        .AddHostedService(provider => provider.GetRequiredService<EscalationWatch>());
}
