using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>Somebody on the channel: a user ("29:…") or a bot ("28:…"). Only <see cref="AadObjectId"/> says who a person is.</summary>
internal sealed record Account
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
    public string? Role { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public override string ToString() => nameof(Account);
}

/// <summary>A reaction to a message: "like", "heart", …</summary>
internal sealed record Reaction
{
    public string? Type { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
