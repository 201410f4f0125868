using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for the checklist.</summary>
internal static class ChecklistPhrases
{
    private const int LongestQuote = 120;

    /// <summary>The word that shows it.</summary>
    public static string Called => "checklist";

    public static string ForInformation => "For information";

    public static string Note => "Note";

    public static string Field => "Reason or note";

    public static string NoteMissing => "Please type it first, then tap “Save note”.";

    public static string ReasonMissing => "Please type why first, in a few words.";

    public static string Because(string answers) => $"Because – {answers}";

    public static string Settled(string answers) => $"Answered – {answers}";

    public static string NoLonger(string answers) => $"Does not apply any more ({answers}). Kept because it was answered.";

    public static string KeptFrom(ScenarioDefinition scenario) => $"Answered before, under “{scenario.Title}”";

    public static string NoteAsked(string note) => $"{note}: not given yet";

    public static string FieldFor(string note) => $"{note} – or why not";

    public static string SaidAlready(ItemMark mark, string by) => mark.State == ItemState.Done ? TickedAlready(by) : $"Already “{Phrases.StateOf(mark).ToLowerInvariant()}” by {by}. Nothing was changed.";

    /// <summary>A tap on a card that did not show this yet.</summary>
    public static string AnsweredSince(ItemMark mark, string by) => $"{Said(mark)} by {by}, after your card was drawn. Nothing was changed. Tap again if you still mean it.";

    public static string InPlaceOf(ItemMark mark, string by) => $"In place of {Said(mark)} by {by}, which your card did not show yet. Both are on the record.";

    private static string Said(ItemMark mark) => $"“{Phrases.StateOf(mark)}{(mark.Reason is { } reason ? $" – {Wording.Clip(reason, LongestQuote)}" : "")}”";

    public static string NotTicked => "That line is not ticked. Nothing was changed.";

    public static string TickedAlready(string by) => $"Already ticked by {by}. Nothing was changed.";
}
