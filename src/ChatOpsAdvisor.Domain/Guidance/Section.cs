namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>A heading of the document.</summary>
/// <param name="Id">Its number, e.g. "5.1".</param>
/// <param name="Title">In our own words where the public title would say too much or too long.</param>
public sealed record Section(string Id, string Title);
