using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Answers to what the duty inspector asks: on the question's card, or typed behind "reply:". They disturb no step that waits.</summary>
internal static partial class Replying
{
    public static void Pressed(Talk talk, DialogInput.Pressed pressed)
    {
        if (talk.Incident is null) talk.Say(Phrases.OtherIncident(null));
        else if (!int.TryParse(pressed.Input("question"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) talk.Say(Phrases.OldCard);
        else Answer(talk, number, pressed.Input("text") ?? "");
    }

    /// <summary>"reply: yes, in the car"; "reply 2: …" where several questions wait.</summary>
    /// <returns>False when the text is no reply.</returns>
    public static bool Typed(Talk talk, string text)
    {
        if (ReplyForm().Match(text) is not { Success: true } match) return false;
        var open = talk.Incident?.Questions.FindAll(question => question.IsOpen) ?? [];
        int? number = match.Groups["number"] is { Success: true } named ? int.Parse(named.ValueSpan, CultureInfo.InvariantCulture) : open is [var only] ? only.Number : null;
        if (number is null) talk.Say(open.Count == 0 ? ReplyPhrases.NobodyAsks : ReplyPhrases.WhichQuestion(open));
        else if (talk.Incident is null) talk.Say(ReplyPhrases.NobodyAsks);
        else if (Answer(talk, number.Value, match.Groups["text"].Value)) talk.Say(ReplyPhrases.AnswerSent(talk.Open.Id, talk.Open.Questions.Find(question => question.Number == number)!.By));
        return true;
    }

    private static bool Answer(Talk talk, int number, string text)
    {
        var (events, refusal) = AnswerOfficer.Decide(talk.Open, number, text, talk.By, talk.Now);
        if (refusal is not null) talk.Say(refusal.Reason);
        talk.Happened(events);
        return refusal is null;
    }

    [GeneratedRegex(@"^\s*reply\s*(?<number>\d{1,3})?\s*:\s*(?<text>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ReplyForm();
}
