using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Every sentence that several dialogs say of their own. Plain, short, never chatty; none of it is guidance.</summary>
internal static class Phrases
{
    public static string NoFootage =>
        "I can't take pictures, video, files or links, and kept nothing of it. Footage belongs in your evidence system, by your force's procedure; the guidance speaks of keeping a copy of it in para 5.3.2. The name of the platform is enough here.";

    public static string OldCard => "That card is from earlier. Nothing was changed.";

    public static string AskedBelow => "Asked again below";

    public static string LeftForNow => "Left for now";

    public static string SummaryTitle => "Summary";

    public static string ChecklistTitle => "Checklist";

    public static string MovedBelow => "This card is now further down.";

    public static string WhichNow => "Which is it now?";

    public static string KeptAsItWas => "Kept as it was";

    public static string NoScenario => "No scenario chosen";

    public static string ToolAdvice => "From this tool – not from the guidance";

    public static string SoundsLike(IReadOnlyList<string> words) => $"You wrote {Quoted(words)}. Is it this?";

    public static string NoRoster => "I have no roster, so I can't say who is on. Your control room knows.";

    public static string FinishFirst(IncidentId id) => $"{id} is still open here. Finish it first, or break it off with “cancel”; then type “exercise”.";

    public static string BriefTitle => "Brief";

    public static string CloseTitle => "Close it?";

    public static string ClosedTitle => "Closed";

    public static string ExerciseMark => "EXERCISE – nothing of it is real.";

    public static string NoInspector => "No duty inspector has acknowledged it yet";

    public static string JoinWhich => "Which incident? Type its number with it, for example: join 26-0007.";

    public static string TitleOf(Standing card) => card switch
    {
        Standing.Summary => SummaryTitle,
        Standing.Checklist => ChecklistTitle,
        Standing.Brief => BriefTitle,
        _ => CloseTitle,
    };

    public static string StateOf(ItemMark? mark) => mark?.State switch
    {
        null => "Open",
        ItemState.Done => "Done",
        ItemState.NotDone => "Not done",
        ItemState.NotApplicable => "Not applicable",
        _ => "Not known",
    };

    public static string More(int count) => count > 0 ? $"and {count} more" : "";

    public static string Reported(Incident incident, DateTimeOffset now) => $"Reported {UkTime.Near(incident.OpenedAt, now)} by {incident.OpenedBy.Name}";

    public static string Deals(Incident incident) => $"{incident.Dealing.Name} deals with it";

    public static string HasIt(Mark mark, DateTimeOffset now) => $"Duty inspector: {mark.By.Name} since {UkTime.Near(mark.At, now)}";

    public static string Reason(FiredTrigger trigger, DateTimeOffset now) => $"{UrgencyWord(trigger.Urgency)} {UkTime.Near(trigger.At, now)}: {trigger.Reason}";

    public static string Closed(Mark mark, DateTimeOffset now) => $"Closed by {mark.By.Name} at {UkTime.Near(mark.At, now)}.";

    public static string ClosedLine(Incident incident, DateTimeOffset now) =>
        incident.Closed is { } mark ? $"{Closed(mark, now)} Type “reopen {incident.Id}” to open it again." : "";

    /// <summary>What the pack says of itself, and that a newer version is out, where one is.</summary>
    public static string PackLine(Talk talk) => talk.NewerPack is { } newer
        ? $"{talk.Pack.Status} This incident stays on version {talk.Pack.Version}, with which it began; version {newer} is out."
        : talk.Pack.Status;

    public static string UrgencyWord(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "URGENT",
        Urgency.High => "HIGH",
        _ => "FOR ATTENTION",
    };

    public static string SoundsLike(IReadOnlyList<ScenarioDefinition> scenarios) =>
        $"Is it now: {string.Join(", or ", scenarios.Select(scenario => char.ToLowerInvariant(scenario.Title[0]) + scenario.Title[1..]))}?";

    public static string LeftOpen(IncidentId id) => $"Left open; type “resume {id}” to go on";

    public static string OtherIncident(IncidentId? id) => id is null
        ? "That card belongs to no incident of this conversation. Nothing was changed."
        : $"That card belongs to {id}, which is not the one in hand here. Nothing was changed. Type “resume {id}” to go back to it.";

    public static string KeptOnly(IncidentId id) =>
        $"Kept on the record of {id}. It changes no answer: use “summary” to change one, “change” for another scenario, “start” for a new notification.";

    public static string AlreadyAnswered(Question question, Fact fact, DateTimeOffset now) =>
        $"Already answered: {question.Label} – {Wording.Of(question, fact.Answer, now)} ({fact.By} {UkTime.Near(fact.At, now)}). Nothing was changed.";

    public static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(word => $"“{word}”"));

    public static string NotUnderstood(Question question) => question switch
    {
        { Hint: { Length: > 0 } hint } => $"I couldn't read that as an answer. {hint}",
        { Type: QuestionType.YesNo } => "I couldn't read that as yes or no. For example: “yes, 2” or “not known”.",
        { Type: QuestionType.Time } => "I couldn't read that as a time. For example: “21:30”, “half nine”, “in 20 minutes”.",
        { Options.Count: > 0 } => $"I couldn't match that. Tap one, or type for example “{question.Options[0].Label}”.",
        _ => "I couldn't read that. Please keep it under 2,000 characters.",
    };
}
