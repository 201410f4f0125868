using System.Net;
using Microsoft.AspNetCore.Http;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>
/// Whether a request comes from a program on this machine and from nowhere behind it: no proxy's traces (a tunnel also
/// arrives from loopback), no browser page (it would carry an Origin), no foreign host name (DNS rebinding), no token.
/// </summary>
internal static class LoopbackOnly
{
    private static readonly string[] Traces =
    [
        "Authorization", "Origin", "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For",
        "X-Original-Host", "X-Real-IP",
    ];

    public static bool Is(HttpContext http) =>
        IsLoopback(http.Connection.RemoteIpAddress) && IsLoopback(http.Connection.LocalIpAddress) && Loopback.Is(http.Request.Host.Host)
        && !Array.Exists(Traces, http.Request.Headers.ContainsKey);

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
