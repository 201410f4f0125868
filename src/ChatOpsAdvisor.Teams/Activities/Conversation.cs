using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>Where an activity was said.</summary>
internal sealed record Conversation
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";

    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? IsGroup { get; init; }
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public string? AadObjectId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
