using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>The page at <c>/</c>: an officer's chat beside the duty inspector's channel.</summary>
internal static class ChatPage
{
    // Web Chat opens one empty style element without the nonce; this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "wwwroot", "local");

    public static void MapChatPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", Show);
        app.MapGet("/local/page/{file}", Asset);
    }

    private static IResult Show(HttpContext http, IOptions<LocalChannelOptions> options)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; "
            + "font-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var html = File.ReadAllText(Path.Combine(_folder, "index.html"))
            .Replace("{{nonce}}", nonce, StringComparison.Ordinal)
            .Replace("{{product}}", System.Net.WebUtility.HtmlEncode(options.Value.BotName), StringComparison.Ordinal);
        return Results.Content(html, "text/html; charset=utf-8");
    }

    private static IResult Asset(string file, HttpContext http)
    {
        var type = Path.GetExtension(file) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        var path = Path.Combine(_folder, Path.GetFileName(file));
        if (type is null || !File.Exists(path))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(path, type, lastModified: File.GetLastWriteTimeUtc(path));
    }
}
