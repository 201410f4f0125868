using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The two logs, each on one card a conversation: a tap for how, a tap for what came of it, and a text where one is wanted.</summary>
internal static class Logging
{
    private const int MostOnCard = 8;

    /// <summary>Shows a log afresh at the foot of the chat; the card further up points to it.</summary>
    public static void Open(Talk talk, bool attempts)
    {
        if (talk.Incident is null)
        {
            Menus.NothingRuns(talk);
            return;
        }

        if (Number(talk.Here, attempts) is > 0 and var old)
            talk.Show(new ConfirmView(talk.Open.Id.Value, Title(attempts), Phrases.MovedBelow, 0, []), Slot(talk, talk.Here.Conversation, attempts, old));
        var number = talk.NextAsk();
        talk.Here = attempts ? talk.Here with { Attempts = number } : talk.Here with { Contacts = number };
        talk.Show(View(talk, attempts, how: null), Slot(talk, talk.Here.Conversation, attempts, number));
    }

    /// <summary>The first tap: how. The card asks for the second in place.</summary>
    public static void Way(Talk talk, bool attempts, string? how)
    {
        if (talk.Incident is null || Number(talk.Here, attempts) is not (> 0 and var number) || how is null || !LogWords.Ways.ContainsKey(how)) talk.Say(Phrases.OldCard);
        else talk.Show(View(talk, attempts, how), Slot(talk, talk.Here.Conversation, attempts, number));
    }

    /// <summary>The second tap: the entry is made, and every card that shows the log has it.</summary>
    public static void Entry(Talk talk, bool attempts, DialogInput.Pressed pressed)
    {
        var (how, what) = (pressed.Input("how") ?? "", pressed.Input("option") ?? "");
        var detail = pressed.Input("text")?.Trim() is { Length: > 0 and <= Prompts.Prompt.LongestText } text ? text : null;
        var shown = int.TryParse(pressed.Input("entry"), out var number) ? number : 1;
        var events = talk.Incident is null ? []
            : attempts ? LogEntry.Attempt(talk.Open, shown, how, what, detail, talk.By, talk.Now)
            : LogEntry.Contact(talk.Open, shown, how, what, detail, talk.By, talk.Now);
        if (events.Count == 0)
        {
            talk.Say(talk.Incident is null ? Phrases.OldCard : LogPhrases.LoggedAlready);
            return;
        }

        talk.Happened(events);
        Refresh(talk);
    }

    /// <summary>Brings the log's cards up to date wherever they stand.</summary>
    public static void Refresh(Talk talk)
    {
        foreach (var screen in talk.Screens)
            foreach (var attempts in new[] { true, false })
                if (Number(screen, attempts) is > 0 and var number) talk.Show(View(talk, attempts, how: null), Slot(talk, screen.Conversation, attempts, number), screen.Conversation);
    }

    private static LogView View(Talk talk, bool attempts, string? how)
    {
        List<LogLine> lines = attempts
            ? [.. talk.Open.Attempts.Select(entry => Line(talk, entry.Number, entry.By, entry.At, entry.How, LogWords.Label(LogWords.Outcomes, entry.Came), entry.Detail))]
            : [.. talk.Open.Contacts.Select(entry => Line(talk, entry.Number, entry.By, entry.At, entry.How, LogWords.Label(LogWords.Matters, entry.About), entry.Detail))];
        var hidden = Math.Max(0, lines.Count - MostOnCard);
        var options = how is null ? LogWords.Ways : attempts ? LogWords.Outcomes : LogWords.Matters;
        return new LogView(
            talk.Open.Id.Value,
            Title(attempts),
            attempts ? LogPhrases.AttemptsBasis : LogPhrases.ContactsBasis,
            attempts ? null : LogPhrases.ContactsReminder,
            [.. lines.Skip(hidden)],
            hidden == 0 ? null : LogPhrases.EarlierEntries(hidden),
            how is null ? (attempts ? LogPhrases.HowAsked : LogPhrases.HowContact) : attempts ? LogPhrases.WhatCame : LogPhrases.WhatAbout,
            how is null ? null : LogWords.Label(LogWords.Ways, how),
            [.. options.Select(option => new OptionView(option.Key, option.Value))],
            (attempts, how) switch { (true, null) => "attempt-how", (true, _) => "attempt-log", (false, null) => "contact-how", _ => "contact-log" },
            attempts ? "attempts" : "contacts",
            how ?? "",
            lines.Count + 1);
    }

    private static LogLine Line(Talk talk, int number, Person by, DateTimeOffset at, string how, string what, string? detail) =>
        new(number, talk.Sign(by.Name, at), $"{LogWords.Label(LogWords.Ways, how)}: {char.ToLowerInvariant(what[0])}{what[1..]}", Wording.Shortened(detail));

    private static int Number(Screen screen, bool attempts) => attempts ? screen.Attempts : screen.Contacts;

    private static string Title(bool attempts) => attempts ? LogPhrases.AttemptsTitle : LogPhrases.ContactsTitle;

    private static string Slot(Talk talk, ConversationId conversation, bool attempts, int number) =>
        $"{(attempts ? "attempts" : "contacts")}:{talk.Open.Id}:{conversation}:{number}";
}
