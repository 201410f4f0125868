namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>Something published after the document that its readers should check. Shown beside answers, visibly not guidance.</summary>
/// <param name="About">The paragraphs beside which it is shown.</param>
/// <param name="Link">https; null when there is no public address.</param>
public sealed record NewerGuidance(string Id, IReadOnlyList<string> About, string Text, string? Link);
