using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said of a checklist line, of this incident or of an older one of the same conversation: a tick at once, anything else with its line opened.</summary>
internal static class Ticking
{
    public static bool IsOurs(string verb) => verb is "tick" or "untick" or "line" or "line-close" or "line-note" or "line-not-done" or "line-not-applicable" or "line-not-known";

    public static void Take(Talk talk, DialogInput.Pressed pressed)
    {
        var line = talk.Incident is null ? null : LiveChecklist.Find(talk.Pack, talk.Open, pressed.Input("item"), talk.Now);
        if (line is null)
        {
            talk.Say(Phrases.OldCard);
            return;
        }

        var said = pressed.Input("said")?.Trim() is { Length: > 0 and <= Prompt.LongestText } text ? text : null;
        var standing = line.Mark;
        // What was tapped on a card that shows less than stands by now is told and not done; what was typed is taken, for it must not be lost.
        var since = IsStale(pressed, standing) ? standing : null;
        switch (pressed.Verb)
        {
            case "tick" when standing is { State: ItemState.Done }:
                Answer(talk, line, ItemState.Done);
                break;
            case "tick" or "untick" when since is not null:
            case "line-not-known" when since is not null && said is null:
                Turn(talk, line, open: false);
                talk.Say(ChecklistPhrases.AnsweredSince(since, talk.Sign(since.By.Name, since.At)));
                Redraw(talk, line, problem: null);
                break;
            case "tick":
                Answer(talk, line, ItemState.Done);
                break;
            case "untick":
                Answer(talk, line, state: null);
                break;
            case "line-not-known":
                Answer(talk, line, ItemState.NotKnown, note: Noted(said, since), since: since);
                break;
            case "line-note" when said is null:
                Complain(talk, line, ChecklistPhrases.NoteMissing);
                break;
            case "line-note":
                Answer(talk, line, standing?.State ?? ItemState.Done, standing?.Reason, Noted(said, since));
                break;
            case "line-not-done" or "line-not-applicable" when said is null:
                Complain(talk, line, ChecklistPhrases.ReasonMissing);
                break;
            case "line-not-done":
                Answer(talk, line, ItemState.NotDone, said, since: since);
                break;
            case "line-not-applicable":
                Answer(talk, line, ItemState.NotApplicable, said, since: since);
                break;
            default:
                Turn(talk, line, open: pressed.Verb == "line");
                Redraw(talk, line, problem: null);
                break;
        }
    }

    /// <summary>Something else was said of the line since the card was drawn. A card of an older build does not tell: there only an open line may be ticked.</summary>
    private static bool IsStale(DialogInput.Pressed pressed, ItemMark? standing) =>
        pressed.Input("stamp") is { } stamp ? stamp != ItemMark.Stamp(standing) : pressed.Verb == "tick" && standing is not null;

    /// <summary>A note that a colleague wrote meanwhile stays beside one's own.</summary>
    private static string? Noted(string? said, ItemMark? since) => since?.Note is { } other && said is not null && other != said ? $"{other}; {said}" : said;

    private static void Answer(Talk talk, LiveLine line, ItemState? state, string? reason = null, string? note = null, ItemMark? since = null)
    {
        var events = AnswerItem.Decide(talk.Open, line.Item, state, talk.By, talk.Now, reason, note);
        Turn(talk, line, open: false);
        if (events.Count == 0)
        {
            talk.Say(line.Mark is { } mark ? ChecklistPhrases.SaidAlready(mark, talk.Sign(mark.By.Name, mark.At)) : ChecklistPhrases.NotTicked);
            Redraw(talk, line, problem: null);
        }
        else if (since is not null) talk.Say(ChecklistPhrases.InPlaceOf(since, talk.Sign(since.By.Name, since.At)));

        talk.Happened(events);
    }

    private static void Complain(Talk talk, LiveLine line, string problem)
    {
        Turn(talk, line, open: true);
        Redraw(talk, line, problem);
    }

    private static void Redraw(Talk talk, LiveLine line, string? problem)
    {
        if (AfterArrest.ListOf(talk, line.Item.Id) is { } list) AfterArrest.Update(talk, list, problem);
        else Board.Update(talk, Standing.Checklist, problem);
    }

    /// <summary>The group of the line stays open where it was pressed, and the line itself when more is to be said of it.</summary>
    private static void Turn(Talk talk, LiveLine line, bool open)
    {
        if (AfterArrest.ListOf(talk, line.Item.Id) is { } list) AfterArrest.Turn(talk, list, line.Item.Id, open);
        else talk.Here = talk.Here with { Group = ChecklistCard.GroupOf(talk, line.Item.Id), Item = open ? line.Item.Id : null };
    }
}
