using ChatOpsAdvisor.Records.SigningIn;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ChatOpsAdvisor.Records;

/// <summary>What every answer of these pages says to the browser: keep nothing, run and ask for nothing but our own files.</summary>
internal static class PageHeaders
{
    public static void Write(HttpContext http)
    {
        var forms = http.RequestServices.GetRequiredService<SignInPlan>().FormTargets;
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action " + forms;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}

/// <summary>Writes <see cref="PageHeaders"/> whatever the page answers, and before antiforgery sets headers of its own.</summary>
internal sealed class PageHeadersAttribute : ResultFilterAttribute, IAlwaysRunResultFilter
{
    public override void OnResultExecuting(ResultExecutingContext context) => PageHeaders.Write(context.HttpContext);
}
