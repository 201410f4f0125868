using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>
/// The only hosts that the bot speaks to, and so the only ones that ever see its token. Not all of trafficmanager.net:
/// anybody can register a name there. Asked before a token is even fetched.
/// </summary>
internal sealed class HostAllowList(IOptions<TeamsOptions> options, Surroundings surroundings)
{
    private const string Exact = "smba.trafficmanager.net";
    private static readonly string[] Domains = ["botframework.com", "teams.microsoft.com", "teams.microsoft.us"];

    private readonly bool _loopback =
        surroundings.IsDevelopment && !options.Value.HasAppId && options.Value.DangerouslyAllowUnauthenticatedLoopback;

    /// <summary>Without a registration there is no token that could leave, and nowhere to go but this machine.</summary>
    public bool Permits(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0
        && (options.Value.HasAppId ? IsConnector(uri) : _loopback && Loopback.Is(uri));

    private static bool IsConnector(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.HostNameType == UriHostNameType.Dns
        && (Same(uri.IdnHost, Exact) || Array.Exists(Domains, domain => Same(uri.IdnHost, domain) || IsBelow(uri.IdnHost, domain)));

    private static bool IsBelow(string host, string domain) =>
        host.Length > domain.Length + 1 && host[^(domain.Length + 1)] == '.' && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
