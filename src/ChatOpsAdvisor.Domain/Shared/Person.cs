namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>Somebody who said or pressed something. <paramref name="Id"/> is the Entra object id; the channel's own user id is no identity.</summary>
/// <param name="Id">Entra object id, or <see cref="ToolId"/> for the product itself.</param>
/// <param name="Name">The display name, shown on cards and in the record, never in a log.</param>
public sealed record Person(string Id, string Name)
{
    public const string ToolId = "tool";

    /// <summary>The product acting on its own account: a timer, a delivery.</summary>
    public static Person Tool { get; } = new(ToolId, "ChatOpsAdvisor");
}
