namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>The guidance as data: one reviewed, versioned set of paragraphs, waterfalls, checklists and triggers.</summary>
/// <param name="Version">The pack's own version; every card, answer and tick keeps it.</param>
/// <param name="Status">What the source says of itself: a draft of 2017, not signed off, redacted.</param>
/// <param name="Opening">The line shown at the start of every incident.</param>
/// <param name="Marking">Protective marking of incident data, e.g. "OFFICIAL-SENSITIVE".</param>
/// <param name="Gate">The common gate; null when an intake starts at once with the only scenario.</param>
public sealed record GuidancePack(
    string Id,
    string Version,
    string Title,
    string Status,
    string Opening,
    string Marking,
    WaterfallDefinition? Gate,
    IReadOnlyList<ScenarioDefinition> Scenarios,
    IReadOnlyList<TriggerRule> Triggers,
    IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>Where the guidance was had from, e.g. a release under the Freedom of Information Act.</summary>
    public string? Source { get; init; }

    /// <summary>The day on which a content owner last read the pack against its source.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>After this day every answer says that the review is overdue.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>What to show while no scenario is known, or when none fits; null in a pack without a gate.</summary>
    public UnclearAdvice? Unclear { get; init; }

    /// <summary>How people ask, and what answers them; empty in a pack that answers no questions.</summary>
    public IReadOnlyList<AskingGroup> Askings { get; init; } = [];

    /// <summary>The paragraphs after which withheld text without a number of its own stands.</summary>
    public IReadOnlyList<string> UnnumberedAfter { get; init; } = [];

    /// <summary>How people report, and which scenario it is; empty in a pack that suggests none.</summary>
    public IReadOnlyList<OpeningGroup> Openings { get; init; } = [];

    /// <summary>Words that raise urgency wherever they are typed.</summary>
    public RiskWords RiskWords { get; init; } = RiskWords.None;

    /// <summary>The lists for the time after an arrest, in the order in which they are offered; empty in a pack without them.</summary>
    public IReadOnlyList<ScenarioDefinition> AfterArrest { get; init; } = [];

    /// <summary>The document's headings, in its order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>What answers questions about the document itself.</summary>
    public IReadOnlyList<FrontPageEntry> FrontPage { get; init; } = [];

    /// <summary>What is newer than the document. Pointers only; none of it is guidance of this pack.</summary>
    public IReadOnlyList<NewerGuidance> Newer { get; init; } = [];

    /// <summary>Whom to ask where the guidance is silent.</summary>
    public IReadOnlyList<Desk> Desks { get; init; } = [];

    /// <summary>A force's own copy, desks and notes; null where none is set.</summary>
    public GuidanceOverlay? Overlay { get; init; }

    public ScenarioDefinition? FindScenario(string? id) => Scenarios.FirstOrDefault(scenario => scenario.Id == id);

    /// <summary>One of the lists for the time after an arrest.</summary>
    public ScenarioDefinition? FindList(string? id) => AfterArrest.FirstOrDefault(list => list.Id == id);

    public Paragraph? FindParagraph(string id) => Paragraphs.FirstOrDefault(paragraph => paragraph.Id == id);

    /// <summary>The paragraph's sentences from the force's copy; null where there is no copy, or the copy withholds it too.</summary>
    public ForceText? FindForceText(string id)
    {
        if (Overlay?.FindText(id) is not { Text.Length: > 0 } own || FindParagraph(id) is not { } known) return null;
        return new ForceText(id, own.Text, own.Withheld, own.Withheld < known.Withheld, $"From {Overlay.Force}'s own copy ({Overlay.Label}), {Overlay.Marking}");
    }
}

/// <summary>The nearest lines for a report to which no section of the guidance applies.</summary>
/// <param name="Notice">Says plainly that there is no section.</param>
public sealed record UnclearAdvice(string Notice, IReadOnlyList<ChecklistItem> Checklist);

/// <summary>The packs that are loaded. A running incident asks for its own version, a new one for the current.</summary>
public interface IGuidanceShelf
{
    GuidancePack Current { get; }

    /// <summary>Null when that version is not on the shelf any more.</summary>
    GuidancePack? Find(string id, string version);
}
