using ChatOpsAdvisor.Domain.Turns;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatOpsAdvisor.Delivery;

internal static class DeliveryRegistration
{
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
