namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>An error code from outside, fit for a log and the record: a short word, or our own in its place.</summary>
internal static class WireCode
{
    public static string Of(string? code, string otherwise)
    {
        if (code is not { Length: > 0 and <= 64 }) return otherwise;
        foreach (var c in code)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-')) return otherwise;
        return code;
    }
}
