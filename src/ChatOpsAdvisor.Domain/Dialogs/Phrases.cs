using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Every sentence that the dialogs say of their own. Plain, short, never chatty; none of it is guidance.</summary>
internal static class Phrases
{
    public static string WelcomeText =>
        "I bring the national guidance on groups that confront people suspected of abusing children, and tell the duty inspector. Somebody in danger? Radio or 999 first.";

    public static string HelpText => "Tap what you have got, or type one of these words at any time.";

    public static string NothingRuns => "Nothing is open here just now. What have you got?";

    public static string NoAttachments =>
        "I can't take pictures, video or files, and kept none. Please don't send them here: secure them as evidence in the usual way and speak to your supervisor.";

    public static string OldCard => "That card is from earlier. Nothing was changed.";

    public static string AskedBelow => "Asked again below";

    public static string LeftForNow => "Left for now";

    public static string WentBack => "Went back a step";

    public static string FirstStep => "This is the first step; there is none before it.";

    public static string PausedHere => "Paused here";

    public static string Paused => "Paused";

    public static string PausedText => "Everything said so far is kept. Go on when you are ready, on any device: tap Resume or type “resume”.";

    public static string Resumed => "Resumed";

    public static string CancelTitle => "Break off this intake?";

    public static string CancelText =>
        "What was said stays on the record. If the duty inspector has been alerted, their card will say that you broke off. Break off?";

    public static string ChooseAnAnswer => "Choose first which answer is to change.";

    public static string ChangeNoted => "Changed. The summary above is up to date, and so is the duty inspector's card.";

    public static string SummaryTitle => "Summary";

    public static string ChecklistTitle => "Checklist";

    public static string MovedBelow => "This card is now further down.";

    public static string WhichNow => "Which is it now?";

    public static string ChangeKeepsAnswers => "Your answers and ticks are kept. Only what is new will be asked.";

    public static string KeptAsItWas => "Kept as it was";

    public static string NoScenario => "No scenario chosen";

    public static string NoHeading => "The guidance has no section for this";

    public static string ActNow => "Before anything else";

    public static string ToolAdvice => "From this tool – not from the guidance";

    public static string GuidanceSilent => "The guidance does not speak of this";

    public static string FoundFacts => "From your first message";

    public static string FactsRight => "All correct";

    public static string FactsWrong => "Not taken; each is asked";

    public static string NoSectionFits => "None of these fits";

    public static string SoundsLike(IReadOnlyList<string> words) => $"You wrote {Quoted(words)}. Is it this?";

    public static string SoundsLikeNone(IReadOnlyList<string> words) =>
        $"You wrote {Quoted(words)}. Confronted, left, and nothing posted: no section of the guidance is about that.";

    public static string NotTicked => "That line is not ticked. Nothing was changed.";

    public static string PackChanged(GuidancePack pack) =>
        $"The guidance was updated to version {pack.Version} since this began. Your answers are kept; what is asked from here on is the new version's.";

    public static string FirstThings(ScenarioDefinition scenario) => $"First: {scenario.Title.ToLowerInvariant()}";

    public static string ScenarioNow(ScenarioDefinition scenario) => $"Changed to: {scenario.Title}";

    public static string AlreadyThat(ScenarioDefinition scenario) => $"It is already “{scenario.Title}”. Nothing was changed.";

    public static string TickedAlready(string by) => $"Already ticked by {by}. Nothing was changed.";

    public static string LeftOpen(IncidentId id) => $"Left open; type “resume {id}” to go on";

    public static string StillRunning(IncidentId id) => $"{id} is still open here";

    public static string StillRunningText(IncidentId id) => $"You can go on with it, or start a new one and come back with “resume {id}”.";

    public static string CancelledBy(string by) => $"Broken off by {by}";

    public static string Cancelled(IncidentId id) => $"{id}: intake broken off. What was said is on the record. Type “start” for a new one, “resume {id}” to go back to it.";

    public static string OtherIncident(IncidentId? id) => id is null
        ? "That card belongs to no incident of this conversation. Nothing was changed."
        : $"That card belongs to {id}, which is not the one in hand here. Nothing was changed. Type “resume {id}” to go back to it.";

    public static string KeptOnly(IncidentId id) =>
        $"Kept on the record of {id}. It changes no answer: use “summary” to change one, “change” for another scenario, “start” for a new notification.";

    public static string AlreadyAnswered(Question question, Fact fact, DateTimeOffset now) =>
        $"Already answered: {question.Label} – {Wording.Of(question, fact.Answer, now)} ({fact.By} {UkTime.Near(fact.At, now)}). Nothing was changed.";

    private static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(word => $"“{word}”"));

    public static string NotUnderstood(Question question) => question switch
    {
        { Hint: { Length: > 0 } hint } => $"I couldn't read that as an answer. {hint}",
        { Type: QuestionType.YesNo } => "I couldn't read that as yes or no. For example: “yes, 2” or “not known”.",
        { Type: QuestionType.Time } => "I couldn't read that as a time. For example: “21:30”, “half nine”, “in 20 minutes”.",
        { Options.Count: > 0 } => $"I couldn't match that. Tap one, or type for example “{question.Options[0].Label}”.",
        _ => "I couldn't read that. Please keep it under 2,000 characters.",
    };
}
