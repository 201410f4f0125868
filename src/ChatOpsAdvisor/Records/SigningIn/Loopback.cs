using System.Net;

namespace ChatOpsAdvisor.Records.SigningIn;

/// <summary>A caller on this machine, by a loopback name (a rebound DNS name is none), with no proxy or tunnel in between.</summary>
internal static class Loopback
{
    private static readonly string[] ProxyMarks = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-Host"];

    public static bool Holds(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && IsLoopbackName(http.Request.Host.Host)
        && !ProxyMarks.Any(http.Request.Headers.ContainsKey);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
