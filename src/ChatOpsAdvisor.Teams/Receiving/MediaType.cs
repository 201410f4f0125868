using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>JSON in UTF-8, not compressed: the one form in which activities come.</summary>
internal static class MediaType
{
    public static bool IsJson(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count != 0) return false;
        // The two ways in which it is nearly always written need no parsing.
        if (request.ContentType is "application/json" or "application/json; charset=utf-8") return true;
        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
