using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>The options as the door reads them, with what an empty list stands for.</summary>
internal sealed class InboundRules
{
    private const string PublicIssuer = "https://api.botframework.com";
    private const string PublicMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public InboundRules(IOptions<TeamsOptions> options, Surroundings surroundings)
    {
        var teams = options.Value;
        AppId = teams.AppId;
        Tenants = teams.AllowedTenants.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Channels = teams.AllowedChannels is [] ? new HashSet<string>(["msteams"]) : teams.AllowedChannels.ToHashSet(StringComparer.Ordinal);
        Issuers = teams.Issuers is [] ? [new ChannelIssuer { Issuer = PublicIssuer, Metadata = PublicMetadata }] : teams.Issuers;
        EmulatorIssuers = surroundings.IsDevelopment && teams.HasAppId ? EmulatorTokens.Issuers(teams) : [];
        // All three again, although the options were validated: this guard may not depend on somebody having called the other.
        UnauthenticatedLoopback = teams.DangerouslyAllowUnauthenticatedLoopback && surroundings.IsDevelopment && !teams.HasAppId;
    }

    public string AppId { get; }
    public IReadOnlySet<string> Tenants { get; }
    public IReadOnlySet<string> Channels { get; }
    public IReadOnlyList<ChannelIssuer> Issuers { get; }

    /// <summary>Empty outside Development.</summary>
    public IReadOnlySet<string> EmulatorIssuers { get; }

    public bool UnauthenticatedLoopback { get; }
}
