using System.Net;

namespace ChatOpsAdvisor.Teams;

/// <summary>Whether a host name is this machine's own, by name or by address.</summary>
internal static class Loopback
{
    public static bool Is(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address);

    /// <summary>A plain http address on this machine.</summary>
    public static bool Is(Uri address) => address.Scheme == Uri.UriSchemeHttp && Is(address.IdnHost);
}
