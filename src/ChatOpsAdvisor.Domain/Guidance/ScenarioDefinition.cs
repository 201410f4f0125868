using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>An ordered table of questions that one small engine runs.</summary>
/// <param name="Id">"gate", "planned", "at-scene", "posted-online".</param>
public sealed record WaterfallDefinition(string Id, string Title, IReadOnlyList<Question> Questions)
{
    public Question? Find(string? stepId) => Questions.FirstOrDefault(question => question.Id == stepId);
}

/// <summary>One line of a checklist.</summary>
/// <param name="Kind">The strength of the cited paragraph; null when the line is the tool's own.</param>
/// <param name="First">Shown as first advice, before the intake ends.</param>
/// <param name="Withheld">A grey line: the paragraph exists and its text is withheld. It cannot be ticked and says nothing of its content.</param>
/// <param name="Note">Where the line comes from when that is not this scenario's own section, or an editor's note. Not guidance.</param>
public sealed record ChecklistItem(
    string Id,
    string Text,
    ParagraphKind? Kind,
    Basis Basis,
    bool First,
    bool Withheld,
    string? Note,
    Condition? When)
{
    /// <summary>What to write beside the answer where the line asks for it, e.g. "Log number"; null where it asks for nothing.</summary>
    public string? NoteAsked { get; init; }

    /// <summary>An answer that says of the line that it was done ("Bail conditions considered: yes"), so that it is not asked twice; null where none does.</summary>
    public Condition? SettledBy { get; init; }
}

/// <summary>
/// One of the notification scenarios, or one of the lists for the time after an arrest: its waterfall, its checklist, and
/// what the inspector is asked for.
/// </summary>
/// <param name="Section">The heading under which the guidance treats it, e.g. "5.1".</param>
/// <param name="Notice">Said at the top of its advice, e.g. that most of the section is withheld. Null when there is nothing to say.</param>
/// <param name="Wanted">What is wanted of the duty inspector, shown on the alert.</param>
/// <param name="Closing">Summary heading when the intake ends.</param>
/// <param name="Alerts">False for a pack's exercise or test waterfall that nobody is to be alerted to.</param>
/// <param name="PlainText">True where steps are said as text instead of shown as cards.</param>
public sealed record ScenarioDefinition(
    string Id,
    string Title,
    string Section,
    string? Notice,
    string? Wanted,
    Basis WantedBasis,
    string Closing,
    bool Alerts,
    bool PlainText,
    WaterfallDefinition Waterfall,
    IReadOnlyList<ChecklistItem> Checklist)
{
    /// <summary>The word by which it can be called up when typed alone, e.g. "custody"; null where it has none.</summary>
    public string? Called { get; init; }

    /// <summary>What is shown once its end is recorded (a release): not ticked, only read.</summary>
    public IReadOnlyList<ChecklistItem> Afterwards { get; init; } = [];
}
