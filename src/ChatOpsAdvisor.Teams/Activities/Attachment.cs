using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>Something that hangs on a message: a card, a file, or the html twin of its text.</summary>
internal sealed record Attachment
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string Html = "text/html";

    public string? ContentType { get; init; }
    public JsonElement? Content { get; init; }
    public string? ContentUrl { get; init; }
    public string? Name { get; init; }
    public string? ThumbnailUrl { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public override string ToString() => nameof(Attachment);
}
