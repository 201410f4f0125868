using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>A member of a conversation as the connector lists it. The Entra object id comes under one of two names.</summary>
internal sealed record Member
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? ObjectId { get; init; }
    public string? AadObjectId { get; init; }
    public string? GivenName { get; init; }
    public string? Surname { get; init; }
    public string? Email { get; init; }
    public string? UserPrincipalName { get; init; }
    public string? TenantId { get; init; }
    public string? UserRole { get; init; }

    [JsonIgnore]
    public string? EntraId => AadObjectId ?? ObjectId;

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    public override string ToString() => nameof(Member);
}

/// <summary>One page of members; without a token it is the last one.</summary>
internal sealed record MembersPage
{
    public string? ContinuationToken { get; init; }
    public IReadOnlyList<Member>? Members { get; init; }
}
