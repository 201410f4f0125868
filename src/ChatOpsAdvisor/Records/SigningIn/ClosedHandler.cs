using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Records.SigningIn;

/// <summary>Where nobody can sign in: every page answers with the one line that says so.</summary>
internal sealed class ClosedHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => PlainPage.WriteAsync(
        Context, StatusCodes.Status503ServiceUnavailable, "Records are closed",
        "Sign-in to the records is not configured on this server, so they are not shown.");

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => HandleChallengeAsync(properties);
}
