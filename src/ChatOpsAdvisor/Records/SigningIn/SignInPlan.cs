namespace ChatOpsAdvisor.Records.SigningIn;

/// <summary>How readers of the record sign in.</summary>
internal enum SignInMode
{
    /// <summary>Not at all: nothing is set up, so nothing is shown.</summary>
    Closed,

    /// <summary>By a button, in Development and from this machine only.</summary>
    Local,

    /// <summary>With Microsoft Entra ID.</summary>
    Entra,
}

/// <param name="Mode">Decided once, from settings and environment.</param>
/// <param name="FormTargets">Where the pages' forms may lead: here, and to Entra's sign-out.</param>
internal sealed record SignInPlan(SignInMode Mode, string FormTargets)
{
    public const string Section = "AzureAd";

    private const string EntraInstance = "https://login.microsoftonline.com/";

    public static SignInPlan Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(Section);
        if (!section.Exists()) return new SignInPlan(environment.IsDevelopment() ? SignInMode.Local : SignInMode.Closed, "'self'");
        // Half a configuration is a mistake, and a mistake opens nothing.
        if (string.IsNullOrWhiteSpace(section["ClientId"]) || string.IsNullOrWhiteSpace(section["TenantId"])) return new SignInPlan(SignInMode.Closed, "'self'");
        var instance = new Uri(section["Instance"] is { Length: > 0 } set ? set : EntraInstance);
        return new SignInPlan(SignInMode.Entra, "'self' " + instance.GetLeftPart(UriPartial.Authority));
    }
}
