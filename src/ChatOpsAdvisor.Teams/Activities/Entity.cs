using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>A remark about a message: who is mentioned in it, which client sent it. Other kinds keep theirs in <see cref="Unknown"/>.</summary>
internal sealed record Entity
{
    public const string Mention = "mention";

    public string? Type { get; init; }

    /// <summary>Whom a mention means.</summary>
    public Account? Mentioned { get; init; }

    /// <summary>The mention as it stands in the activity's text.</summary>
    public string? Text { get; init; }

    public string? Locale { get; init; }
    public string? Country { get; init; }
    public string? Platform { get; init; }
    public string? Timezone { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public override string ToString() => nameof(Entity);
}
