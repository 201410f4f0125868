using Microsoft.Identity.Client;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>What Entra's refusals mean: its own number for the operator, and whether asking again can help.</summary>
internal static class EntraFaults
{
    private const string Mark = "AADSTS";

    /// <summary>A wrong secret, tenant or id stays wrong until somebody mends the settings.</summary>
    public static bool IsPermanent(MsalServiceException fault) =>
        fault is { IsRetryable: false, StatusCode: >= 400 and < 500 and not 408 and not 429 };

    public static string Code(MsalException fault)
    {
        var at = fault.Message.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0) return WireCode.Of(fault.ErrorCode, "TokenRefused");
        var end = at + Mark.Length;
        while (end < fault.Message.Length && char.IsAsciiDigit(fault.Message[end])) end++;
        return fault.Message[at..end];
    }
}
