using ChatOpsAdvisor.ClientBundles;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>The two lines by which a Development host, the demo or a test gets the local channel.</summary>
public static class LocalChannelSetup
{
    public static IServiceCollection AddLocalChannel(this IServiceCollection services, Action<LocalChannelOptions>? configure = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<LocalChannelOptions>().Configure(configure ?? (_ => { }));
        services.AddSingleton<ActivityIds>().AddSingleton<Tenant>().AddSingleton<Faults>().AddSingleton<LocalAddress>()
            .AddSingleton<Wire>().AddSingleton<BotLink>().AddSingleton<BotWrites>().AddSingleton<PersonWrites>();
        services.AddHttpClient(BotLink.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>
    /// Maps the Connector and its clients at <c>/local</c>, and the chat page at <c>/</c>. Whoever reaches them can be
    /// anyone, so they answer this machine only, and only a host that means to calls this.
    /// </summary>
    public static IEndpointRouteBuilder MapLocalChannel(this IEndpointRouteBuilder app)
    {
        var guarded = app.MapGroup("").AddEndpointFilter<LocalGuard>();
        var local = guarded.MapGroup("/local");
        local.MapConnector();
        local.MapClients();
        guarded.MapChatPage();
        app.ServiceProvider.GetService<BundleShelf>()?.Prepare(ClientBundle.WebChat);
        return app;
    }
}
