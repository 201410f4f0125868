using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>The bot's token from Entra, by secret, certificate or managed identity.</summary>
internal sealed class EntraTokens : ITokenSource
{
    /// <summary>The tenant that stands for every multi-tenant bot.</summary>
    private const string BotFrameworkTenant = "botframework.com";
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    private readonly Func<bool, CancellationToken, Task<AuthenticationResult>> _acquire;

    public EntraTokens(IOptions<TeamsOptions> options, IMsalHttpClientFactory? http = null)
    {
        var teams = options.Value;
        _acquire = teams.Kind == BotKind.UserAssignedManagedIdentity ? ByManagedIdentity(teams, http) : ByClientCredential(teams, http);
    }

    public async Task<TokenGrant> AcquireAsync(bool anew, CancellationToken cancellationToken)
    {
        try
        {
            var result = await _acquire(anew, cancellationToken);
            var renew = result.ExpiresOn - Ahead;
            if (result.AuthenticationResultMetadata.RefreshOn is { } refresh && refresh < renew) renew = refresh;
            return new TokenGrant.Granted("Bearer " + result.AccessToken, renew, result.ExpiresOn);
        }
        catch (MsalServiceException fault)
        {
            return new TokenGrant.Refused(EntraFaults.Code(fault), EntraFaults.IsPermanent(fault));
        }
        catch (MsalException fault)
        {
            return new TokenGrant.Refused(EntraFaults.Code(fault), Permanent: false);
        }
        catch (Exception fault) when (fault is HttpRequestException
            || fault is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new TokenGrant.Refused("TokenOutOfReach", Permanent: false);
        }
    }

    private static Func<bool, CancellationToken, Task<AuthenticationResult>> ByClientCredential(TeamsOptions teams, IMsalHttpClientFactory? http)
    {
        var tenant = teams.Kind == BotKind.MultiTenant ? BotFrameworkTenant : teams.TenantId;
        // The authority is ours by configuration; there is nothing about it to discover.
        var builder = ConfidentialClientApplicationBuilder.Create(teams.AppId)
            .WithAuthority($"{teams.LoginHost.TrimEnd('/')}/{tenant}", validateAuthority: false).WithInstanceDiscovery(false);
        builder = teams.CertificateFile is { Length: > 0 } file
            ? builder.WithCertificate(Certificate(file, teams.CertificatePassword), sendX5C: true)
            : builder.WithClientSecret(teams.ClientSecret);
        if (http is not null) builder = builder.WithHttpClientFactory(http);
        var app = builder.Build();
        string[] scopes = [teams.ConnectorAudience.TrimEnd('/') + "/.default"];
        return (anew, cancellationToken) => app.AcquireTokenForClient(scopes).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
    }

    private static Func<bool, CancellationToken, Task<AuthenticationResult>> ByManagedIdentity(TeamsOptions teams, IMsalHttpClientFactory? http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(teams.AppId));
        if (http is not null) builder = builder.WithHttpClientFactory(http);
        var app = builder.Build();
        return (anew, cancellationToken) =>
            app.AcquireTokenForManagedIdentity(teams.ConnectorAudience.TrimEnd('/')).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
    }

    private static X509Certificate2 Certificate(string file, string? password) =>
        file.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
            ? password is { Length: > 0 } ? X509Certificate2.CreateFromEncryptedPemFile(file, password) : X509Certificate2.CreateFromPemFile(file)
            : X509CertificateLoader.LoadPkcs12FromFile(file, password);
}
