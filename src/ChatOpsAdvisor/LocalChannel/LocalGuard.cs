using System.Net;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>
/// The local channel lets anyone be anyone, so it is for this machine alone: a loopback caller, a loopback Host name
/// (a rebound DNS name is not one), no proxy or tunnel in between, and no writing from another site's page.
/// </summary>
internal sealed class LocalGuard : IEndpointFilter
{
    private static readonly string[] _proxyMarks = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-Host"];

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Permits(context.HttpContext) ? next(context) : new(Results.StatusCode(StatusCodes.Status403Forbidden));

    internal static bool Permits(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && IsLoopbackName(http.Request.Host.Host)
        && !_proxyMarks.Any(http.Request.Headers.ContainsKey)
        && (IsRead(http.Request) || IsSameOrigin(http.Request));

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static bool IsSameOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        var site = request.Headers["Sec-Fetch-Site"];
        return (origin.Count == 0 || origin == $"{request.Scheme}://{request.Host}")
            && (site.Count == 0 || site == "same-origin" || site == "none");
    }
}
