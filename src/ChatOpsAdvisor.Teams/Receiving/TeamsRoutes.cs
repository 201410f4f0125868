using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>Where Teams delivers.</summary>
public static class TeamsRoutes
{
    /// <summary>Maps the messaging endpoint. Its checks are its own: it takes no part in the host's authorisation of people.</summary>
    /// <param name="routes">The host's routes.</param>
    /// <param name="path">As registered with the bot.</param>
    public static IEndpointConventionBuilder MapTeamsMessages(this IEndpointRouteBuilder routes, string path = "/api/messages")
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<ActivityEndpoint>();
        return routes.Map(path, endpoint.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
    }
}
