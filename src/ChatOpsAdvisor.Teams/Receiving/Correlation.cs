using Microsoft.AspNetCore.Http;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>The channel's correlation vector, for the log. A stranger may have written it, so it is an id or it is a dash.</summary>
internal static class Correlation
{
    private const int Longest = 128;

    public static string Of(HttpContext http) =>
        http.Request.Headers["MS-CV"] is [{ Length: > 0 and <= Longest } vector] && vector.All(IsPartOfIt) ? vector : "-";

    private static bool IsPartOfIt(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '.' or '=' or '-';
}
