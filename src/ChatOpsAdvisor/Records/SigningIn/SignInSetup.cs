using System.Security.Claims;
using ChatOpsAdvisor.Settings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;

namespace ChatOpsAdvisor.Records.SigningIn;

/// <summary>Sign-in for the record's pages alone. What cannot be decided is closed.</summary>
internal static class SignInSetup
{
    public static void AddRecordSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var plan = SignInPlan.Of(configuration, environment);
        services.AddSingleton(plan);
        var schemes = services.AddAuthentication()
            .AddPolicyScheme(Schemes.Records, displayName: null, records => records.ForwardDefaultSelector = http => SchemeFor(plan.Mode, http))
            .AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, ClosedHandler>(Schemes.Closed, configureOptions: null);
        if (plan.Mode is SignInMode.Local) schemes.AddCookie(Schemes.Cookie);
        if (plan.Mode is SignInMode.Entra) schemes.AddMicrosoftIdentityWebApp(configuration.GetSection(SignInPlan.Section), Schemes.Entra, Schemes.Cookie);
        services.Configure<CookieAuthenticationOptions>(Schemes.Cookie, cookie => Shape(cookie, plan.Mode, environment));

        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Supervisor, policy => policy.AddAuthenticationSchemes(Schemes.Records).RequireAuthenticatedUser().RequireAssertion(IsSupervisor))
            .AddPolicy(Policies.Door, policy => policy.AddAuthenticationSchemes(Schemes.Records)
                .RequireAssertion(asked => asked.Resource is HttpContext http && SchemeFor(plan.Mode, http) != Schemes.Closed));
    }

    /// <summary>Secure everywhere but in Development, where a browser may speak plain http to this machine.</summary>
    public static CookieSecurePolicy SecurePolicy(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    private static string SchemeFor(SignInMode mode, HttpContext http) => mode switch
    {
        SignInMode.Entra => Schemes.Cookie,
        SignInMode.Local when Loopback.Holds(http) => Schemes.Cookie,
        _ => Schemes.Closed,
    };

    private static bool IsSupervisor(AuthorizationHandlerContext asked)
    {
        if (asked.Resource is not HttpContext http) return false;
        var role = http.RequestServices.GetRequiredService<IOptions<RecordOptions>>().Value.SupervisorRole;
        // Entra's "roles", by its own name or as the token handler maps it.
        return asked.User.HasClaim("roles", role) || asked.User.HasClaim(ClaimTypes.Role, role);
    }

    private static void Shape(CookieAuthenticationOptions options, SignInMode mode, IHostEnvironment environment)
    {
        options.Cookie.Name = environment.IsDevelopment() ? "records" : "__Host-records";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = SecurePolicy(environment);
        // Strict would lose the cookie on the way back from Entra, and on the link that an alert carries.
        options.Cookie.SameSite = mode is SignInMode.Entra ? SameSiteMode.Lax : SameSiteMode.Strict;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.LoginPath = "/records/sign-in";
        options.ReturnUrlParameter = "back";
        if (mode is SignInMode.Entra) options.ForwardChallenge = Schemes.Entra;
        options.Events.OnRedirectToAccessDenied = denied => PlainPage.WriteAsync(
            denied.HttpContext, StatusCodes.Status403Forbidden, "You cannot open the records",
            "You are signed in, but without the role that the records ask for. Whoever gives out roles in your force can add it.",
            ("Sign out", "/records/sign-out"));
    }
}
