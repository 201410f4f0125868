using System.ComponentModel.DataAnnotations;

namespace ChatOpsAdvisor.Teams;

/// <summary>How the bot is registered. It changes how outbound tokens are got; what Teams sends is the same for all.</summary>
public enum BotKind
{
    SingleTenant,
    MultiTenant,
    UserAssignedManagedIdentity,
}

/// <summary>Who signs what Teams sends, and where the keys are published.</summary>
public sealed record ChannelIssuer
{
    /// <summary>The token's <c>iss</c>, compared ordinally.</summary>
    [Required]
    public string Issuer { get; init; } = "";

    /// <summary>Address of the OpenID metadata document, https.</summary>
    [Required, Url]
    public string Metadata { get; init; } = "";

    /// <summary>Whether a signing key must list the channel among its endorsements. False for an issuer that publishes none.</summary>
    /// <value>true</value>
    public bool KeysAreEndorsed { get; init; } = true;
}

/// <summary>The bot's registration and who may talk to it: section "Teams". A record, but its text never holds the secret.</summary>
public sealed record TeamsOptions
{
    /// <summary>The configuration section's name.</summary>
    public const string Section = "Teams";

    /// <summary>The bot's application (client) id. Without one no token can be checked.</summary>
    /// <value>Empty.</value>
    public string AppId { get; init; } = "";

    /// <summary>The kind of registration.</summary>
    /// <value>SingleTenant</value>
    [EnumDataType(typeof(BotKind))]
    public BotKind Kind { get; init; } = BotKind.SingleTenant;

    /// <summary>The tenant in which the bot is registered.</summary>
    /// <value>Empty; needed unless <see cref="Kind"/> is MultiTenant.</value>
    public string TenantId { get; init; } = "";

    /// <summary>The registration's client secret. Give it by environment or secret store, not by file.</summary>
    /// <value>None.</value>
    public string? ClientSecret { get; init; }

    /// <summary>A PKCS#12 or PEM file with certificate and private key, instead of a secret.</summary>
    /// <value>None.</value>
    public string? CertificateFile { get; init; }

    /// <summary>Opens <see cref="CertificateFile"/>.</summary>
    /// <value>None.</value>
    public string? CertificatePassword { get; init; }

    /// <summary>The tenants whose people may talk to the bot. The token alone does not bind one.</summary>
    /// <value>Empty, which lets nobody in.</value>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>The channels that may deliver.</summary>
    /// <value>Empty, which means msteams alone.</value>
    public IReadOnlyList<string> AllowedChannels { get; init; } = [];

    /// <summary>Whose tokens are believed.</summary>
    /// <value>Empty, which means the public cloud's Bot Connector alone.</value>
    public IReadOnlyList<ChannelIssuer> Issuers { get; init; } = [];

    /// <summary>Where outbound tokens come from.</summary>
    /// <value>https://login.microsoftonline.com</value>
    [Required, Url]
    public string LoginHost { get; init; } = "https://login.microsoftonline.com";

    /// <summary>What outbound tokens are for.</summary>
    /// <value>https://api.botframework.com</value>
    [Required, Url]
    public string ConnectorAudience { get; init; } = "https://api.botframework.com";

    /// <summary>Microsoft Graph, where the members of groups are read.</summary>
    /// <value>https://graph.microsoft.com</value>
    [Required, Url]
    public string GraphHost { get; init; } = "https://graph.microsoft.com";

    /// <summary>
    /// Lets programs on this machine deliver without a token. Refused outside Development, and as soon as an
    /// <see cref="AppId"/> is set.
    /// </summary>
    /// <value>false</value>
    public bool DangerouslyAllowUnauthenticatedLoopback { get; init; }

    internal bool HasAppId => AppId.Length > 0;

    /// <summary>Names the section and nothing in it.</summary>
    public override string ToString() => nameof(TeamsOptions);
}
