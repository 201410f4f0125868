using System.Collections.Frozen;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What can be asked of a dialog at any step, by button or by word.</summary>
public enum Command
{
    Help,
    Start,
    Back,
    Skip,
    Pause,
    Resume,
    Cancel,
    ChangeScenario,
    Checklist,
    Summary,
    Exercise,
    Debrief,
    WhoIsOn,
    WhoIsOnTonight,
    Mine,
    Join,
    HandOver,
    Paste,
    Close,
    Reopen,
    Attempts,
    Contacts,
}

/// <summary>The words that are commands when typed alone, and what help says of them. Kept together so that help cannot drift.</summary>
public static class Commands
{
    // A line of help that begins with "+" stands among the further words; one that is empty is told by another's line.
    private static readonly (Command Command, string Help, string[] Sayings)[] Table =
    [
        (Command.Start, "start – report a new notification", ["start", "new", "new incident", "begin", "new job", "start again", "restart"]),
        (Command.Back, "back – the question before", ["back", "go back", "previous", "undo"]),
        (Command.Skip, "skip – leave a question for now", ["skip", "next", "pass", "later"]),
        (Command.Pause, "pause, resume – stop and go on later, on any device", ["pause", "stop", "hold on", "hold", "wait", "brb"]),
        (Command.Resume, "+where was I – the question that waits, on any device", ["resume", "continue", "carry on", "go on", "where was i", "where were we", "ready"]),
        (Command.ChangeScenario, "change – another scenario, answers are kept", ["change", "change scenario", "wrong scenario", "switch scenario"]),
        (Command.Checklist, "checklist – what the guidance says to consider", ["checklist", "list", "advice", "actions"]),
        (Command.Summary, "summary – what has been told so far", ["summary", "status", "answers", "what have you got", "recap"]),
        (Command.Exercise, "+exercise – practise the whole of it; nothing is real", ["exercise", "start exercise", "start an exercise", "new exercise"]),
        (Command.Debrief, "+debrief – what was noted and when, beside the guidance", ["debrief", "show debrief"]),
        (Command.WhoIsOn, "+who is on, who is on tonight – the duty inspectors, by the roster", [.. Shared.RosterWords.Now]),
        (Command.WhoIsOnTonight, "", [.. Shared.RosterWords.Tonight]),
        (Command.Mine, "mine – your open incidents", ["mine", "my incidents", "my jobs", "open incidents", "incidents"]),
        (Command.Join, "join – share a colleague's incident by its number", ["join"]),
        (Command.HandOver, "hand over – pass the incident on with a brief", ["hand over", "handover", "hand it over", "pass it on", "brief", "take over"]),
        (Command.Paste, "paste – plain text for the command-and-control log", ["paste", "log", "paste back", "log text", "text for the log"]),
        (Command.Close, "close, reopen – when it is over, and if it was not", ["close", "close incident", "close it"]),
        (Command.Reopen, "", ["reopen", "re open", "open again"]),
        (Command.Attempts, "+attempt – log a try to get the group's messages", ["attempt", "attempts", "log attempt", "log an attempt"]),
        (Command.Contacts, "+contact – log a contact with the group", ["contact", "contacts", "log contact", "log a contact"]),
        (Command.Cancel, "cancel – break off; what was said stays on the record", ["cancel", "quit", "abort", "abandon"]),
        (Command.Help, "help – this list", ["help", "?", "hi", "hello", "hey", "hiya", "menu", "what can you do", "commands", "thanks", "thank you", "cheers", "ta", "ok", "okay", "great", "bye", "good"]),
    ];

    private static readonly FrozenDictionary<string, Command> BySaying =
        Table.SelectMany(row => row.Sayings.Select(saying => (saying, row.Command))).ToFrozenDictionary(pair => pair.saying, pair => pair.Command, StringComparer.Ordinal);

    /// <summary>Null unless the text is a command and nothing else.</summary>
    public static Command? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 40) return null;
        return BySaying.TryGetValue(trimmed == "?" ? "?" : Prompts.Words.Plain(trimmed), out var command) ? command : null;
    }

    /// <summary>The lines of help, in the order in which they are of use. The Teams manifest's command list has the same words.</summary>
    public static IReadOnlyList<string> Help { get; } = [.. Table.Where(row => row.Help is [not '+', ..]).Select(row => row.Help)];

    /// <summary>Further words: the Teams manifest, which holds ten, has no room for them.</summary>
    public static IReadOnlyList<string> More { get; } = [.. Table.Where(row => row.Help is ['+', ..]).Select(row => row.Help[1..])];
}
