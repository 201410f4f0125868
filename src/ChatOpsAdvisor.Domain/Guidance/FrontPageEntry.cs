namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>What the document says of itself: its status, its marking, that it gives options.</summary>
/// <param name="Id">"status", "options", "blank", "marking" or "about".</param>
/// <param name="Source">Where it stands, in place of a paragraph number: "Front page", "Introduction".</param>
public sealed record FrontPageEntry(string Id, string Source, string Text);
