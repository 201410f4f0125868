namespace ChatOpsAdvisor.Domain.Shared;

/// <summary>Why something asked for was not done, as a value: it becomes a helpful reply, never an exception.</summary>
/// <param name="Reason">One plain sentence for the person who asked.</param>
public sealed record Refusal(string Reason);
