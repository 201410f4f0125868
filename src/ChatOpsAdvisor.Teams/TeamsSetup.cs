using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Authentication;
using ChatOpsAdvisor.Teams.Cards;
using ChatOpsAdvisor.Teams.Groups;
using ChatOpsAdvisor.Teams.Receiving;
using ChatOpsAdvisor.Teams.Sending;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Teams;

/// <summary>Puts Teams into the host: its front door and its messenger.</summary>
public static class TeamsSetup
{
    /// <summary>Registers everything here, among it <see cref="IMessenger"/>. The host gives <see cref="ITurnDoor"/>, as a singleton.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="section">Section "Teams"; a wrong one stops the host at start, one line a fault.</param>
    /// <param name="environment">Whether this is Development.</param>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration section, IHostEnvironment environment)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new Surroundings(environment.IsDevelopment()));
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsRules>();
        services.AddOptions<TeamsOptions>().Bind(section).ValidateOnStart();
        return services.AddInboundChecks().AddReceiving().AddSending();
    }

    /// <summary>The card templates of a folder, each compiled once; in Development an edited one is picked up.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="folder">The full path of <c>/cards</c>.</param>
    /// <param name="environment">Whether this is Development.</param>
    public static IServiceCollection AddCards(this IServiceCollection services, string folder, IHostEnvironment environment)
    {
        services.AddMemoryCache();
        services.AddSingleton(provider => new CardCatalogue(
            folder, provider.GetRequiredService<IMemoryCache>(), environment.IsDevelopment() ? CardReloading.WhenFileChanges : CardReloading.Never));
        return services.AddSingleton<ICardPainter, CardPainter>();
    }

    private static IServiceCollection AddInboundChecks(this IServiceCollection services)
    {
        services.AddSingleton<InboundRules>();
        services.AddSingleton(provider => new MetadataClient(
            MetadataClient.OverTheWire(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<MetadataClient>>()));
        services.AddSingleton<KeyRings>();
        services.AddSingleton<AcceptedTokens>();
        services.AddSingleton<TokenCheck>();
        return services.AddSingleton<InboundGuard>();
    }

    private static IServiceCollection AddReceiving(this IServiceCollection services)
    {
        services.AddSingleton(Invokes.Routes());
        services.AddSingleton<ActivityIntake>();
        return services.AddSingleton<ActivityEndpoint>();
    }

    private static IServiceCollection AddSending(this IServiceCollection services)
    {
        services.AddSingleton<HostAllowList>();
        services.AddSingleton<ITokenSource>(provider =>
            provider.GetRequiredService<IOptions<TeamsOptions>>() is { Value.HasAppId: true } options ? new EntraTokens(options) : new NoToken());
        services.AddSingleton<OutboundTokens>();
        services.AddSingleton(provider => Directory(provider.GetRequiredService<IOptions<TeamsOptions>>().Value));
        services.AddSingleton(provider => new ConnectorCall(
            ConnectorCall.OverTheWire(), provider.GetRequiredService<HostAllowList>(),
            provider.GetRequiredService<OutboundTokens>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ConnectorClient>();
        return services.AddSingleton<IMessenger, TeamsMessenger>();
    }

    /// <summary>The same registration, with a token for the directory instead of the connector: always the force's own tenant.</summary>
    private static GroupDirectory Directory(TeamsOptions teams) => new(teams, teams.HasAppId
        ? new EntraTokens(Options.Create(teams with
        {
            ConnectorAudience = teams.GraphHost,
            Kind = teams.Kind is BotKind.MultiTenant ? BotKind.SingleTenant : teams.Kind,
            TenantId = teams.TenantId.Length > 0 ? teams.TenantId : teams.AllowedTenants is [var first, ..] ? first : "",
        }))
        : new NoToken());
}
