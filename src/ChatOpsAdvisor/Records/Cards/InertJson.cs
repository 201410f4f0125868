using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace ChatOpsAdvisor.Records.Cards;

/// <summary>
/// Stored JSON as the content of a data block in a page: "&lt;", "&gt;" and "&amp;" are written as escapes, so nothing in it
/// can end the block.
/// </summary>
internal static class InertJson
{
    public static IHtmlContent Of(JsonElement json) => new HtmlString(JsonSerializer.Serialize(json));
}
