using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;

namespace ChatOpsAdvisor.Records;

/// <summary>A page of one plain line, for answers that show nothing of the record.</summary>
internal static class PlainPage
{
    public static Task WriteAsync(HttpContext http, int status, string title, string line, (string Text, string Address)? link = null)
    {
        PageHeaders.Write(http);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        var onward = link is { } to ? $"<p><a class=\"button\" href=\"{Encode(to.Address)}\">{Encode(to.Text)}</a></p>" : "";
        return http.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>{Encode(title)} – ChatOps Advisor</title>
              <link rel="icon" href="/records/assets/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/records/assets/records.css">
            </head>
            <body>
              <header class="top"><p class="product"><img src="/records/assets/icon.svg" alt="" width="32" height="32"> ChatOps Advisor</p></header>
              <main class="plain"><h1>{Encode(title)}</h1><p>{Encode(line)}</p>{onward}</main>
            </body>
            </html>
            """);
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}

/// <summary>The same, as what a page answers.</summary>
internal sealed class PlainAnswer(int status, string title, string line, (string Text, string Address) link) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => PlainPage.WriteAsync(context.HttpContext, status, title, line, link);
}
