using System.Text;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>
/// The incident as plain text for the command-and-control log. What was typed in free text is left out, because it may name the
/// subject; only the place, the log number and the notes that a line asked for are kept.
/// </summary>
internal static class PasteBack
{
    /// <summary>As much as the log's field takes.</summary>
    public const int Longest = 1_500;

    private const int LongestLine = 90;

    public static void Say(Talk talk)
    {
        if (talk.Incident is null) Menus.NothingRuns(talk);
        else talk.Say(Of(talk));
    }

    private static string Of(Talk talk)
    {
        var foot = PastePhrases.PasteFoot(talk.Open.Id, talk.Now);
        var text = new StringBuilder();
        var left = 0;
        foreach (var line in Lines(talk))
        {
            if (left == 0 && text.Length + line.Length + 1 + foot.Length + PastePhrases.PasteLeft(99).Length < Longest) text.Append(line).Append('\n');
            else left++;
        }

        if (left > 0) text.Append(PastePhrases.PasteLeft(left)).Append('\n');
        return text.Append(foot).ToString();
    }

    private static IEnumerable<string> Lines(Talk talk)
    {
        var incident = talk.Open;
        // A lock screen shows how it begins: number, time and officer.
        yield return $"{incident.Id}. {Phrases.Reported(incident, talk.Now)}. {Phrases.Deals(incident)}.";
        if (incident.IsExercise) yield return Phrases.ExerciseMark;
        if (incident.Closed is { } closed) yield return Phrases.Closed(closed, talk.Now);
        yield return incident.Acknowledged is { } mark ? $"{Phrases.HasIt(mark, talk.Now)}." : $"{Phrases.NoInspector}.";
        yield return $"{talk.Scenario?.Title ?? Phrases.NoScenario}.";
        foreach (var trigger in incident.Triggers.OrderByDescending(trigger => trigger.Urgency)) yield return Phrases.Reason(trigger, talk.Now);

        var questions = SummaryCard.Applying(talk);
        var told = questions.Where(question => question.Fact != Facts.Scenario && Told(talk, question) is not null).Select(question => $"{question.Label}: {Told(talk, question)}").ToList();
        if (told.Count > 0) yield return string.Join("; ", told) + ".";
        // What is open stands before what was done: a log's field that is full leaves out the end.
        var open = talk.StillOpen;
        if (open.Unknown.Count > 0) yield return PastePhrases.PasteUnknown(open.Unknown);
        if (open.Lines.Count > 0) yield return PastePhrases.PasteOpen(open.Lines.Count);
        if (open.Unanswered.Count > 0) yield return PastePhrases.PasteUnanswered(open.Unanswered.Count);
        if (open.Review.Count > 0) yield return PastePhrases.PasteReview;
        foreach (var line in talk.AllLines.Where(line => line.Mark is not null).OrderBy(line => line.Mark!.At)) yield return Ticked(talk, line);
    }

    private static string? Told(Talk talk, Question question) => talk.Open.AnswerTo(question.Fact) switch
    {
        Answer.Told told => question.Fact == Facts.Location || question.Fact == Facts.Reference ? Wording.Beginning(told.Text, LongestLine) : null,
        Answer.Chosen chosen => Wording.Of(question, chosen with { Remark = null }, talk.Now),
        Answer.Timed timed => UkTime.Full(timed.At),
        _ => null,
    };

    private static string Ticked(Talk talk, LiveLine line)
    {
        var mark = line.Mark!;
        var note = line.Item.NoteAsked is { } asked && mark.Note is { } said ? $" ({asked}: {Wording.Beginning(said, LongestLine)})" : "";
        return $"{UkTime.Near(mark.At, talk.Now)} {Phrases.StateOf(mark)}: {Wording.Beginning(Wording.Named(talk.Open, line.Item.Text), LongestLine)} [{line.Item.Basis}] {mark.By.Name}{note}";
    }
}
