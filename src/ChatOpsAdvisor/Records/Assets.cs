using System.Text;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Records;

/// <summary>The pages' own style, script and icon, from beside the program: the working directory can be anything.</summary>
internal static class Assets
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot", "records");

    public static void MapRecordAssets(this IEndpointRouteBuilder app)
    {
        app.MapGet("/records/assets/{file}", Send);
        app.MapGet("/records/assets/marking.css", (HttpContext http, IGuidanceShelf shelf) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Text(PrintMarking(shelf.Current.Marking), "text/css", Encoding.UTF8);
        });
    }

    /// <summary>Puts the marking into the margins of every printed page, which only a style sheet can do.</summary>
    internal static string PrintMarking(string marking)
    {
        var quoted = string.Concat(marking.EnumerateRunes().Select(rune => $"\\{rune.Value:x6}"));
        return $$"""
            @page {
              @top-center { content: "{{quoted}}"; }
              @bottom-center { content: "{{quoted}}"; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); }
            }
            """;
    }

    private static IResult Send(string file, HttpContext http)
    {
        var type = Path.GetExtension(file) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        var path = Path.Combine(Folder, Path.GetFileName(file));
        if (type is null || !File.Exists(path)) return Results.NotFound();

        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(path, type, lastModified: File.GetLastWriteTimeUtc(path));
    }
}
