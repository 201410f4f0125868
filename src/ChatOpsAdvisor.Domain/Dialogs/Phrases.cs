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

    public static string MoreWords => "More words";

    public static string InspectorsWords => "In the duty inspectors' channel";

    public static string BoardHelp => "board – open incidents that this chat shares or you have";

    public static string ChannelBoardHelp => "board – every open incident of the area";

    public static string ShiftHelp => "handover, handover to NAME – at the end of a shift: what you have, to whoever comes on";

    public static string NothingRuns => "Nothing is open here just now. What have you got?";

    public static string NoFootage =>
        "I can't take pictures, video, files or links, and kept nothing of it. Footage belongs in your evidence system, by your force's procedure; the guidance speaks of keeping a copy of it in para 5.3.2. The name of the platform is enough here.";

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

    public static string Told(string by, IEnumerable<string> reasons) => $"Told by {by}: {string.Join("; ", reasons)}.";

    public static string ToolAdvice => "From this tool – not from the guidance";

    public static string GuidanceSilent => "The guidance does not speak of this";

    public static string FoundFacts => "From your first message";

    public static string FactsRight => "All correct";

    public static string FactsWrong => "Not taken; each is asked";

    public static string NoSectionFits => "None of these fits";

    public static string SoundsLike(IReadOnlyList<string> words) => $"You wrote {Quoted(words)}. Is it this?";

    public static string SoundsLikeNone(IReadOnlyList<string> words) =>
        $"You wrote {Quoted(words)}. Confronted, left, and nothing posted: no section of the guidance is about that.";

    public static string NoRoster => "I have no roster, so I can't say who is on. Your control room knows.";

    public static string FinishFirst(IncidentId id) => $"{id} is still open here. Finish it first, or break it off with “cancel”; then type “exercise”.";

    public static string ForInformation => "For information";

    public static string NoPlace => "place not known";

    public static string Note => "Note";

    public static string Field => "Reason or note";

    public static string NoteMissing => "Please type it first, then tap “Save note”.";

    public static string ReasonMissing => "Please type why first, in a few words.";

    public static string BriefTitle => "Brief";

    public static string CloseTitle => "Close it?";

    public static string ClosedTitle => "Closed";

    public static string ExerciseMark => "EXERCISE – nothing of it is real.";

    public static string NoInspector => "No duty inspector has acknowledged it yet";

    public static string StillAsking => "questions not finished";

    public static string YouDeal => "You deal with it";

    public static string NoArea => "force area not known";

    public static string JoinWhich => "Which incident? Type its number with it, for example: join 26-0007.";

    public static string ReopenWhich => "Which incident? Type its number with it, for example: reopen 26-0007.";

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

    public static string Because(string answers) => $"Because – {answers}";

    public static string NoLonger(string answers) => $"Does not apply any more ({answers}). Kept because it was answered.";

    public static string KeptFrom(ScenarioDefinition scenario) => $"Answered before, under “{scenario.Title}”";

    public static string NoteAsked(string note) => $"{note}: not given yet";

    public static string FieldFor(string note) => $"{note} – or why not";

    public static string SaidAlready(ItemMark mark, string by) => mark.State == ItemState.Done ? TickedAlready(by) : $"Already “{StateOf(mark).ToLowerInvariant()}” by {by}. Nothing was changed.";

    public static string More(int count) => count > 0 ? $"and {count} more" : "";

    public static string Area(string areas) => $"force area: {areas}";

    public static string Online(string platform) => $"online: {platform}";

    public static string Reported(Incident incident, DateTimeOffset now) => $"Reported {UkTime.Near(incident.OpenedAt, now)} by {incident.OpenedBy.Name}";

    public static string Deals(Incident incident) => $"{incident.Dealing.Name} deals with it";

    public static string HasIt(Mark mark, DateTimeOffset now) => $"Duty inspector: {mark.By.Name} since {UkTime.Near(mark.At, now)}";

    public static string Reason(FiredTrigger trigger, DateTimeOffset now) => $"{UrgencyWord(trigger.Urgency)} {UkTime.Near(trigger.At, now)}: {trigger.Reason}";

    public static string PassOn(IncidentId id) => $"To pass it on, a colleague types “join {id}” to me in Teams and taps “Take over”.";

    public static string GoOnWith(IncidentId id) => $"Go on with {id}";

    public static string ShareHere(IncidentId id) => $"Open {id} here";

    public static string MineText(int count) => count switch
    {
        0 => "You have no open incident. Type “start” for a new one, or “join” with a number for a colleague's.",
        1 => "One open incident.",
        _ => $"{count} open incidents, newest first.",
    };

    public static string NoSuchIncident(IncidentId id) => $"There is no incident {id}. Please check the number with your colleague.";

    public static string SharedAlready(IncidentId id) => $"{id} is shared here already.";

    public static string Joined(Person by, IncidentId id) => $"{by.Name} joined {id} and sees the same cards.";

    public static string YouJoined(Incident incident, string area) =>
        $"You share {incident.Id} from now on, and the others were told. {char.ToUpperInvariant(area[0])}{area[1..]}; it can be shared from any area.{(incident.IsExercise ? " This is an exercise." : "")}";

    public static string TookOver(Person by, IncidentId id, Person before) => $"{by.Name} deals with {id} from now on, in place of {before.Name}.";

    public static string Closed(Mark mark, DateTimeOffset now) => $"Closed by {mark.By.Name} at {UkTime.Near(mark.At, now)}.";

    public static string ClosedLine(Incident incident, DateTimeOffset now) =>
        incident.Closed is { } mark ? $"{Closed(mark, now)} Type “reopen {incident.Id}” to open it again." : "";

    public static string ClosedBy(Incident incident, DateTimeOffset now) =>
        $"{incident.Closed!.By.Name} closed {incident.Id} at {UkTime.Near(incident.Closed.At, now)}. Type “reopen {incident.Id}” to open it again.";

    public static string IsClosed(IncidentId id) => $"{id} is closed";

    public static string SomebodyElseDeals(Incident incident) => $"{Deals(incident)} ({incident.Id}). You share it.";

    public static string ClosedNothingChanged(Incident incident, DateTimeOffset now) =>
        $"{incident.Closed!.By.Name} closed it at {UkTime.Near(incident.Closed.At, now)}. Nothing was changed. Type “reopen {incident.Id}” to open it again.";

    public static string NotClosed(IncidentId id) => $"{id} is not closed. Nothing was changed.";

    public static string OpenedAgain(Person by, DateTimeOffset now) => $"Opened again by {by.Name} at {UkTime.Clock(now)}";

    public static string ReopenedBy(Person by, IncidentId id) => $"{by.Name} opened {id} again.";

    public static string Reopened(IncidentId id) => $"{id} is open again. Everything is as it was.";

    public static string NotYoursToClose(Person by) => $"{by.Name}: your force keeps closing and reopening to others. Nothing was changed, and the record says that it was tried.";

    /// <summary>What the pack says of itself, and that a newer version is out, where one is.</summary>
    public static string PackLine(Talk talk) => talk.NewerPack is { } newer
        ? $"{talk.Pack.Status} This incident stays on version {talk.Pack.Version}, with which it began; version {newer} is out."
        : talk.Pack.Status;

    public static string PasteFoot(IncidentId id, DateTimeOffset now) => $"As of {UkTime.Full(now)}. Remarks and reasons are on the record of {id} only.";

    public static string PasteLeft(int lines) => $"({lines} more lines are on the record.)";

    public static string PasteUnknown(IReadOnlyList<Question> unknown) => $"Not known: {string.Join(", ", unknown.Select(question => question.Label))}.";

    public static string PasteOpen(int lines) => lines == 1 ? "1 checklist line is open." : $"{lines} checklist lines are open.";

    public static string UrgencyWord(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "URGENT",
        Urgency.High => "HIGH",
        _ => "FOR ATTENTION",
    };

    public static string NotTicked => "That line is not ticked. Nothing was changed.";

    public static string NobodyAsks => "No question of the duty inspector waits here. Nothing was sent. For a question of an older incident use its card.";

    public static string WhichQuestion(IEnumerable<OfficerQuestion> open) =>
        $"Several questions wait. Say which, for example “reply {open.First().Number}: …”. {string.Join(" ", open.Select(question => $"{question.Number}: “{Wording.Clip(question.Text, 80)}”"))}";

    public static string AnswerSent(IncidentId id, Person to) => $"Sent to {to.Name} ({id}).";

    public static string PleaseRead => "Please read this now";

    public static string NotRelevant => "Not relevant";

    public static string AnswersStand => "The answers say the same, so it stands.";

    public static string OrAnswer => "Or go on with this question.";

    public static string SoundsLikeText => "Your answers and ticks are kept. Nothing changes until you tap.";

    public static string ScenarioOffered => "Another scenario?";

    public static string AttemptsTitle => "Tries to get the group's messages";

    public static string ContactsTitle => "Contacts with the group";

    public static string AttemptsBasis => "Para 3.5: it is essential to try early, and each try should be fully recorded.";

    public static string ContactsBasis => "Section 4: dealing with groups. Every contact logged here can be shown later.";

    public static string ContactsReminder => "No thanks, no advice on evidence, no “keep us posted”. Suggested by this tool, based on 4.3.";

    public static string HowAsked => "Log another try: how was it asked?";

    public static string HowContact => "Log another contact: how was it?";

    public static string WhatCame => "What came of it?";

    public static string WhatAbout => "What was it about?";

    public static string LoggedAlready => "That is logged already. Nothing was changed.";

    public static string ArrestRecorded => "An arrest is recorded";

    public static string ListsText => "These lists are for what comes now. They belong to the same incident; nothing that is known is asked again.";

    public static string ReleaseTitle => "Release";

    public static string NothingOpen => "Nothing on the list above is open.";

    public static string AfterRelease => "After the release";

    public static string Wrote(FiredTrigger fired) => $"{fired.SaidBy} wrote {string.Join(", ", fired.Said.Select(said => $"“{said}”"))}.";

    public static string DismissedBy(string by) => $"Said by {by}. The urgency stays, and the duty inspector's card says what was said.";

    public static string DismissedAlready(string by) => $"Already said to be not relevant by {by}. Nothing was changed.";

    public static string Sentence(string reason) => $"{char.ToUpperInvariant(reason[0])}{reason[1..]}.";

    public static string SoundsLike(IReadOnlyList<ScenarioDefinition> scenarios) =>
        $"Is it now: {string.Join(", or ", scenarios.Select(scenario => char.ToLowerInvariant(scenario.Title[0]) + scenario.Title[1..]))}?";

    public static string ChangedBy(ScenarioDefinition scenario, string by) => $"Changed to “{scenario.Title}” by {by}";

    public static string KeptBy(string by) => $"Kept as it was by {by}";

    public static string NewThings(ScenarioDefinition scenario) => $"New now: {scenario.Title.ToLowerInvariant()}";

    public static string EarlierEntries(int count) => count == 1 ? "1 earlier entry is on the record." : $"{count} earlier entries are on the record.";

    public static string Section(ScenarioDefinition list) => list.Checklist.All(item => item.Withheld) ? $"Section {list.Section}: withheld" : $"Section {list.Section}";

    public static string ListDone(ScenarioDefinition list) => $"{list.Title}: all asked. The list above is up to date.";

    public static string ListLeft(ScenarioDefinition list) => $"{list.Title}: left for now. Type “{list.Called}” to come back to it.";

    public static string ReleasedBy(string by) => $"Release recorded by {by}";

    public static string StillOpen(int count) => $"{Lines(count)} still open. You can go on; please type why. Your reason goes on the record.";

    public static string OpenThen(int count) => count == 0 ? "Nothing on the list was open then." : count == 1 ? "1 line was open then:" : $"{count} lines were open then:";

    public static string ReasonGiven(string reason) => $"Reason given: “{reason}”";

    public static IEnumerable<string> ListCommands(GuidancePack pack) =>
        pack.AfterArrest.Count == 0 ? [] : [$"{string.Join(", ", pack.AfterArrest.Select(list => list.Called))} – lists for after an arrest"];

    public static string PackChanged(GuidancePack pack) =>
        $"The guidance was updated to version {pack.Version} since this began. Your answers are kept; what is asked from here on is the new version's.";

    public static string FirstThings => "First advice";

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

    private static string Lines(int count) => count == 1 ? "1 line is" : $"{count} lines are";

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
