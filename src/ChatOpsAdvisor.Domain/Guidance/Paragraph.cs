namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>The strength of a paragraph's wording. It is kept on every card: "consider" is never shown as "must".</summary>
public enum ParagraphKind
{
    Must,
    Should,
    Advise,
    Consider,
    Fact,
    Ref,
}

/// <summary>How much of a paragraph was withheld from the public copy.</summary>
public enum Withheld
{
    No,
    Part,
    Full,
}

/// <summary>One numbered paragraph of the guidance, in our own wording and its own strength.</summary>
/// <param name="Id">The document's own number, e.g. "5.1.5".</param>
/// <param name="Section">The heading's number under which it stands, e.g. "5.1".</param>
/// <param name="Kind">Null when the paragraph is wholly withheld: nobody can tell how strongly it speaks.</param>
/// <param name="Wording">Our wording; empty when the paragraph is wholly withheld. Never the source's sentence.</param>
public sealed record Paragraph(string Id, string Section, ParagraphKind? Kind, Withheld Withheld, string Wording)
{
    /// <summary>Whom it speaks to, e.g. "attending-officer"; empty when nobody can tell.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>The scenario under which the document files it, "after-arrest" or "all"; null when nobody can tell.</summary>
    public string? Scenario { get; init; }

    /// <summary>When it matters, e.g. "immediate", "before-release"; empty when nobody can tell.</summary>
    public IReadOnlyList<string> Timing { get; init; } = [];

    /// <summary>What the pack's editors add: a reference that leads nowhere, a term that is out of date. Never shown as guidance.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
