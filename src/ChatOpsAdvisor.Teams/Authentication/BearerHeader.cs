using Microsoft.Extensions.Primitives;

namespace ChatOpsAdvisor.Teams.Authentication;

/// <summary>Reads the Authorization header: one header, exactly "Bearer", one space, one compact JWS of three parts.</summary>
internal static class BearerHeader
{
    private const string Scheme = "Bearer ";
    private const int Longest = 16_384;

    /// <summary>The whole header value when it has that form, otherwise null.</summary>
    public static string? Find(StringValues header) =>
        header is [{ Length: > 7 and <= Longest } value]
        && value.StartsWith(Scheme, StringComparison.Ordinal) && IsCompact(value.AsSpan(Scheme.Length))
            ? value
            : null;

    public static string Token(string header) => header[Scheme.Length..];

    private static bool IsCompact(ReadOnlySpan<char> token)
    {
        var dots = 0;
        foreach (var c in token)
        {
            if (c == '.') dots++;
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }
        return dots == 2;
    }
}
