using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>
/// Words of risk, wherever they are typed: in an answer, while paused, after the intake. They raise urgency at once and say
/// why; the officer may say that they are not relevant, which is kept and lowers nothing.
/// </summary>
internal static class Heeding
{
    /// <summary>Words that were heard before any incident count for one that opens within this time.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(2);

    private const int MostRemembered = 20;

    /// <summary>After everything else that the turn decided: what an answer itself has raised is not raised again by its words.</summary>
    public static void Take(Talk talk, IReadOnlyList<string> typed)
    {
        var heard = typed.SelectMany(text => ReadRiskWords.In(talk.Pack, text)).ToList();
        if (talk.Incident is null)
        {
            if (heard.Count > 0) Remember(talk, heard);
            return;
        }

        heard.InsertRange(0, talk.State.Heard.Where(earlier => talk.Now - earlier.At <= Remembered).Select(earlier => new HeardWords(earlier.Trigger, earlier.Said)));
        if (!talk.State.Heard.IsEmpty) talk.State = talk.State with { Heard = [] };
        if (heard.Count == 0) return;

        var before = talk.Open;
        var events = HeedWords.Decide(talk.Pack, before, Together(heard), talk.By, talk.Now);
        talk.Happened(events);
        foreach (var fired in events.Where(fired => !before.Stands(fired.Trigger))) Show(talk, fired.Trigger);
    }

    /// <summary>"Not relevant", pressed on the warning card.</summary>
    public static void Dismiss(Talk talk, string? trigger)
    {
        if (talk.Incident is null || trigger is null || talk.Open.Triggers.Find(fired => fired.Id == trigger) is not { Said.IsEmpty: false } fired)
        {
            talk.Say(Phrases.OldCard);
            return;
        }

        var events = HeedWords.Dismiss(talk.Pack, talk.Open, trigger, talk.By, talk.Now);
        if (events.Count == 0)
        {
            talk.Say(WarningPhrases.DismissedAlready(talk.Sign(fired.NotRelevant!.By.Name, fired.NotRelevant.At)));
            return;
        }

        talk.Happened(events);
        Everywhere(talk, fired, new RiskWordsView(
            talk.Open.Id.Value, trigger, WarningPhrases.NotRelevant, WarningPhrases.Wrote(fired), WarningPhrases.DismissedBy(talk.Sign(talk.By.Name, talk.Now)), Advice: null,
            Phrases.ToolAdvice, Tool: true, Note: events.Count > 1 ? WarningPhrases.AnswersStand : null, Urgent: false, CanDismiss: false, talk.Pack.Status));
    }

    private static void Show(Talk talk, string trigger)
    {
        if (talk.Pack.Triggers.FirstOrDefault(rule => rule.Id == trigger) is not { } rule || talk.Open.Triggers.Find(fired => fired.Id == trigger) is not { } fired) return;
        Everywhere(talk, fired, new RiskWordsView(
            talk.Open.Id.Value, trigger, WarningPhrases.TitleOf(rule), WarningPhrases.Wrote(fired), WarningPhrases.Sentence(Wording.Named(talk.Open, rule.Reason)),
            rule.Advice is null ? null : Wording.Named(talk.Open, rule.Advice), rule.Basis.IsTool ? Phrases.ToolAdvice : Wording.Source(rule.Basis), rule.Basis.IsTool,
            rule.GuidanceSilent ? WarningPhrases.GuidanceSilent : null, rule.Urgency == Urgency.Urgent, CanDismiss: true, talk.Pack.Status));
    }

    /// <summary>The card in every conversation that shared the incident when the words were typed; one that joined later has no such card.</summary>
    private static void Everywhere(Talk talk, FiredTrigger fired, RiskWordsView view)
    {
        foreach (var conversation in talk.Open.Participants.Where(participant => participant.Since <= fired.At).Select(participant => participant.Conversation).Distinct())
            talk.Show(view, Slot(talk, conversation, fired), conversation == talk.Here.Conversation ? null : conversation);
    }

    // Raised anew after it was dismissed, it gets a card of its own at the foot of the chat.
    private static string Slot(Talk talk, ConversationId conversation, FiredTrigger fired) => $"words:{talk.Open.Id}:{conversation}:{fired.Id}:{fired.At.ToUnixTimeMilliseconds()}";

    private static void Remember(Talk talk, IEnumerable<HeardWords> heard) => talk.State = talk.State with
    {
        Heard = [.. talk.State.Heard.Concat(heard.Select(one => new HeardEarlier(one.Trigger, [.. one.Said], talk.Now))).TakeLast(MostRemembered)],
    };

    private static List<HeardWords> Together(IEnumerable<HeardWords> heard) =>
    [
        .. from one in heard
           group one.Said by one.Trigger into said
           select new HeardWords(said.Key, [.. said.SelectMany(words => words).Distinct(StringComparer.OrdinalIgnoreCase)]),
    ];
}

/// <summary>Words of risk that were typed when no incident was open yet.</summary>
public sealed record HeardEarlier(string Trigger, ImmutableList<string> Said, DateTimeOffset At);
