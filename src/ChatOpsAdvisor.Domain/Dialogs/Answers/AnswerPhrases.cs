using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>Every sentence that stands around an answer. None of it is guidance.</summary>
internal static class AnswerPhrases
{
    public static string Withheld => "The text of this paragraph is withheld from the public copy. The duty inspector, the SIO or your force's full copy may have it.";

    public static string WithheldInPart => "A part of this paragraph is withheld from the public copy. The duty inspector, the SIO or your force's full copy may have it.";

    public static string Unnumbered => "Text without a paragraph number";

    public static string Helpful => "Noted: helpful.";

    public static string NotMeant => "Noted: not what you meant.";

    public static string SayItAnotherWay => "Put it another way, or name a paragraph or section, for example “7.1” or “section 3”. If it cannot wait, ask the duty inspector.";

    public static string NothingFound => "I couldn't match that to the guidance. Put it another way, name a paragraph, or ask the duty inspector. To report a notification, type “start”.";

    public static string NotReady =>
        "I can't look that up in the guidance just now; try again in a few minutes. A paragraph by its number works (“5.1.2”), and so does “checklist”. If it can't wait, ask the duty inspector.";

    public static string Silent(Desk? desk, ForceDesk? number) =>
        $"What can be read of the guidance does not cover this. Ask {desk?.Title ?? "the duty inspector"}{(number is null ? "" : $": {number}")}.";

    public static string Verbatim(ForceText own) => $"{own.From}{(own.NotPublic ? "; not in the public copy, not to be passed on outside the force" : "")}:\n\n{own.Text}";

    public static string LocalNote(GuidanceOverlay overlay, LocalNote note) => $"{overlay.Force}'s own note, not guidance: {note.Text}";

    public static string AroundTitle(string paragraph) => $"around para {paragraph}";

    public static string Note(string note) => $"Editor's note, not guidance: {note}";

    public static string NewerTitle => "Newer than this document – check. Not part of it:";

    public static string ForceDesk(GuidanceOverlay overlay, ForceDesk desk) => $"{overlay.Force}'s own number, not guidance: {desk}";

    public static string OverlayOverdue(GuidanceOverlay overlay) =>
        $"Review overdue: {overlay.Force}'s copy was to be reviewed by {overlay.ReviewBy.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}.";

    public static string Newer(NewerGuidance newer) => newer.Link is null ? newer.Text : $"{newer.Text} {newer.Link}";

    public static string Overdue(DateOnly day) =>
        $"Review overdue: this pack was to be read against its source by {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}. Check your force's intranet.";

    public static string SmallTalk(string kind) => kind switch
    {
        "thanks" => "Noted. Type a question at any time, or “help” for what I can do.",
        "greeting" => "Ready. Tell me what has been reported, or ask what the guidance says. Somebody in danger? Radio or 999 first.",
        "abuse" => "I'm sorry this isn't helping. If it can't wait, use radio or phone and ask the duty inspector. Type “help” for what I can do.",
        "other-language" => "I can only read English. If somebody is in danger, radio or 999 first. For an interpreter, follow your force's procedure.",
        _ => "I couldn't make anything of that. Tell me what has been reported, or ask what the guidance says; “help” lists what I can do.",
    };
}
