using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;

namespace ChatOpsAdvisor.ClientBundles;

public static class BundleRoutes
{
    private static readonly TimeSpan _longPoll = TimeSpan.FromSeconds(25);

    /// <param name="services">The host's services.</param>
    /// <param name="options">Where the bundles are kept, unless the host was told of another shelf before.</param>
    public static IServiceCollection AddClientBundles(this IServiceCollection services, BundleShelfOptions options)
    {
        services.TryAddSingleton(options);
        return services.AddSingleton<BundleShelf>();
    }

    /// <summary>Serves <c>/clients/{name}</c>, and <c>/clients/{name}/status</c>, which waits while a fetch is under way.</summary>
    public static IEndpointRouteBuilder MapClientBundles(this IEndpointRouteBuilder app)
    {
        foreach (var bundle in ClientBundle.All)
        {
            app.MapGet($"/clients/{bundle.Name}", (HttpContext http, BundleShelf shelf) => Serve(bundle, http, shelf));
            app.MapGet($"/clients/{bundle.Name}/status", (BundleShelf shelf, TimeProvider time, HttpContext http) =>
                StatusAsync(bundle, shelf, time, http.RequestAborted));
        }

        return app;
    }

    private static IResult Serve(ClientBundle bundle, HttpContext http, BundleShelf shelf)
    {
        if (shelf.StatusOf(bundle).State is not BundleState.Ready)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = http.Request.Query["v"] == bundle.Version ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(
            shelf.PathOf(bundle), "text/javascript; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{bundle.Version}\""));
    }

    private static async Task<IResult> StatusAsync(ClientBundle bundle, BundleShelf shelf, TimeProvider time, CancellationToken cancellation)
    {
        var status = shelf.StatusOf(bundle);
        if (status.State is not BundleState.Ready)
        {
            try
            {
                status = await shelf.FetchAsync(bundle).WaitAsync(_longPoll, time, cancellation);
            }
            catch (TimeoutException)
            {
                status = new BundleStatus(BundleState.Fetching);
            }
        }

        return Results.Json(new
        {
            state = status.State.ToString().ToLowerInvariant(),
            reason = status.Reason,
            remedy = status.Remedy,
            address = bundle.Address,
        });
    }
}
