using ChatOpsAdvisor.Teams.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Teams.Tests.Authentication;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("AppId", "", "Teams:AppId is missing.")]
    [InlineData("AppId", "my bot", "Teams:AppId must be the application's GUID.")]
    [InlineData("TenantId", "", "Teams:TenantId must be the GUID")]
    [InlineData("AllowedTenants:0", null, "Teams:AllowedTenants is empty")]
    [InlineData("AllowedTenants:0", "*", "Teams:AllowedTenants: each must be")]
    [InlineData("ClientSecret", "", "exactly one of ClientSecret and CertificateFile")]
    [InlineData("CertificateFile", "no-such-file.pfx", "exactly one of ClientSecret and CertificateFile")]
    [InlineData("Kind", "UserAssignedManagedIdentity", "neither ClientSecret nor CertificateFile")]
    [InlineData("LoginHost", "http://login.microsoftonline.com", "Teams:LoginHost must be an https address.")]
    [InlineData("Issuers:0:Issuer", "https://api.botframework.us", "Teams:Issuers:0:Metadata")]
    [InlineData("DangerouslyAllowUnauthenticatedLoopback", "true", "cannot be combined with an AppId")]
    public void A_fault_in_the_settings_is_one_plain_line_without_the_secret(string name, string? value, string line)
    {
        var settings = FrontDoor.Registered();
        if (value is null) settings.Remove(name);
        else settings[name] = value;
        var result = Validate(settings);
        Assert.Contains(result.Failures!, fault => fault.Contains(line, StringComparison.Ordinal));
        Assert.DoesNotContain("not-a-secret", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Faultless_settings_pass() => Assert.True(Validate(FrontDoor.Registered()).Succeeded);

    [Fact]
    public void The_options_never_print_what_they_hold() => Assert.Equal("TeamsOptions", Bound(FrontDoor.Registered()).ToString());

    private static ValidateOptionsResult Validate(Dictionary<string, string?> settings) =>
        new TeamsOptionsRules(new Surroundings(IsDevelopment: true)).Validate(null, Bound(settings));

    private static TeamsOptions Bound(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<TeamsOptions>()!;
}
