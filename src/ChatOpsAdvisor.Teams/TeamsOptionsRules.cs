using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Teams;

/// <summary>What must hold between the options. One plain line a fault, all of them at once; no line holds a value.</summary>
internal sealed class TeamsOptionsRules(Surroundings surroundings) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        var faults = Annotated(options, "").Concat(options.Issuers.SelectMany((issuer, at) => Annotated(issuer, $"Issuers:{at}:")))
            .Concat(Issuers(options)).Concat(options.HasAppId ? Registered(options) : Unregistered(options)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Annotated(object part, string path)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(part, new ValidationContext(part), results, validateAllProperties: true);
        return results.Select(result => $"Teams:{path}{result.MemberNames.FirstOrDefault()}: {result.ErrorMessage}");
    }

    private static IEnumerable<string> Issuers(TeamsOptions options)
    {
        if (!IsHttps(options.LoginHost)) yield return "Teams:LoginHost must be an https address.";
        if (options.Issuers.Any(issuer => !IsHttps(issuer.Metadata))) yield return "Teams:Issuers: each Metadata must be an https address.";
        if (options.Issuers.DistinctBy(issuer => issuer.Issuer).Count() != options.Issuers.Count)
            yield return "Teams:Issuers: an Issuer is given twice.";
    }

    private static IEnumerable<string> Registered(TeamsOptions options)
    {
        if (!Guid.TryParseExact(options.AppId, "D", out _)) yield return "Teams:AppId must be the application's GUID.";
        if (!IsHttps(options.GraphHost)) yield return "Teams:GraphHost must be an https address.";
        if (options.DangerouslyAllowUnauthenticatedLoopback)
            yield return "Teams:DangerouslyAllowUnauthenticatedLoopback cannot be combined with an AppId.";
        if (options.AllowedTenants.Count == 0) yield return "Teams:AllowedTenants is empty: nobody could talk to the bot.";
        if (options.AllowedTenants.Any(tenant => !Guid.TryParseExact(tenant, "D", out _)))
            yield return "Teams:AllowedTenants: each must be a tenant's GUID.";
        if (options.Kind != BotKind.MultiTenant && !Guid.TryParseExact(options.TenantId, "D", out _))
            yield return "Teams:TenantId must be the GUID of the bot's own tenant (or Kind must be MultiTenant).";

        var ways = (options.ClientSecret is { Length: > 0 } ? 1 : 0) + (options.CertificateFile is { Length: > 0 } ? 1 : 0);
        if (options.Kind == BotKind.UserAssignedManagedIdentity && ways != 0)
            yield return "Teams: a managed identity has neither ClientSecret nor CertificateFile.";
        if (options.Kind != BotKind.UserAssignedManagedIdentity && ways != 1)
            yield return "Teams: give exactly one of ClientSecret and CertificateFile.";
        if (options.CertificateFile is { Length: > 0 } file && !File.Exists(file)) yield return "Teams:CertificateFile is not there.";
    }

    private IEnumerable<string> Unregistered(TeamsOptions options)
    {
        if (!options.DangerouslyAllowUnauthenticatedLoopback) yield return "Teams:AppId is missing.";
        else if (!surroundings.IsDevelopment) yield return "Teams:DangerouslyAllowUnauthenticatedLoopback is for Development only. Set Teams:AppId.";
    }

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
