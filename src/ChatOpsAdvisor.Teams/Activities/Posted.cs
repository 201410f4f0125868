namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>What the connector says of something it put somewhere. Any of it may be missing.</summary>
internal sealed record Posted
{
    public string? Id { get; init; }
    public string? ActivityId { get; init; }
    public string? ServiceUrl { get; init; }
}
