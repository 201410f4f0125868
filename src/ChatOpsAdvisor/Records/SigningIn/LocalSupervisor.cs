using System.Security.Claims;

namespace ChatOpsAdvisor.Records.SigningIn;

/// <summary>The one invented supervisor whom Development's sign-in page knows.</summary>
internal static class LocalSupervisor
{
    public const string Name = "Supervisor Sample";

    private const string ObjectId = "00000000-0000-0000-0000-0000000005a1";

    public static ClaimsPrincipal WithRole(string role) => new(new ClaimsIdentity(
        [new Claim("oid", ObjectId), new Claim("name", Name), new Claim("roles", role)], Schemes.Cookie, "name", "roles"));
}
