using ChatOpsAdvisor.Domain.Turns;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatOpsAdvisor.Delivery;

internal static class DeliveryRegistration
{
    /// <summary>The daily digest. Wants the door.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="at">"07:00"; empty for none.</param>
    public static IServiceCollection AddDigest(this IServiceCollection services, string at) => services
        .AddSingleton(new DigestHour(at.Length == 0 ? null : TimeOnly.ParseExact(at, "HH:mm", System.Globalization.CultureInfo.InvariantCulture)))
        .AddSingleton<DigestSweep>()
        .AddHostedService(provider => provider.GetRequiredService<DigestSweep>());

    /// <summary>The relay and the clock. Wants an outbox, a messenger and the door.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(provider => new Lazy<ITurnDoor>(provider.GetRequiredService<ITurnDoor>))
            .AddSingleton<Chains>()
            .AddSingleton<Pace>()
            .AddSingleton<Permits>()
            .AddSingleton<TellHouse>()
            .AddSingleton<TellArrivedAlerts>()
            .AddSingleton<TellLateAlerts>()
            .AddSingleton<DeliverMessage>()
            .AddSingleton<WorkChain>()
            .AddSingleton<OutboxRelay>()
            .AddSingleton<IRelayNudge>(provider => provider.GetRequiredService<OutboxRelay>())
            .AddHostedService(provider => provider.GetRequiredService<OutboxRelay>())
            .AddSingleton<DueTimeSweep>()
            .AddHostedService(provider => provider.GetRequiredService<DueTimeSweep>());
    }
}
