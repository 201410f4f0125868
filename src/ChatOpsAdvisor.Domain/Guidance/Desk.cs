namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>Somebody to ask where the guidance is silent.</summary>
/// <param name="Id">A force's own contacts refer to it, e.g. "custody".</param>
/// <param name="Title">As it stands in a sentence: "the custody officer".</param>
/// <param name="Topics">The topics of the askings for which it is the right desk.</param>
/// <param name="Otherwise">The desk for every topic that no other has.</param>
public sealed record Desk(string Id, string Title, IReadOnlyList<string> Topics, bool Otherwise);
