using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Takes a compact JWS apart without believing any of it.</summary>
internal static class TokenReader
{
    /// <summary>Null for what is no token, names no key, or demands extensions that we do not know ("crit").</summary>
    public static JsonWebToken? Read(string text)
    {
        try
        {
            var token = new JsonWebToken(text);
            var isOurs = !string.IsNullOrEmpty(token.Kid) && !string.IsNullOrEmpty(token.Issuer) && !token.TryGetHeaderValue<object>("crit", out _);
            return isOurs ? token : null;
        }
        // The library names no set of exceptions for what a stranger may have written; each of them means: no token.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }
}
