using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

internal sealed record Team
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadGroupId { get; init; }
    public string? Type { get; init; }
    public string? TenantId { get; init; }
    public int? ChannelCount { get; init; }
    public int? MemberCount { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

internal sealed record TeamChannel
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Type { get; init; }
    public string? AadObjectId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>The connector's list of a team's channels.</summary>
internal sealed record TeamChannels
{
    public IReadOnlyList<TeamChannel>? Conversations { get; init; }
}
