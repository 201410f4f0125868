using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What the first message of an incident made likely. It is only ever shown to be confirmed.</summary>
/// <param name="Scenario">Null when it was not clear.</param>
/// <param name="Words">The words that made it think so, as typed.</param>
public sealed record OpeningNotes(string? Scenario, bool IsGap, IReadOnlyList<string> Words, IReadOnlyList<SuggestedFact> Facts);

/// <summary>The first message when nothing is open: a report opens an incident, a question is answered, and neither is guessed at.</summary>
internal static class Opening
{
    public static void Take(Talk talk, string text)
    {
        if (talk.Suggest(text) is not { } suggestion)
        {
            if (!AsksSomething.In(text) || !Answering.Take(talk, text)) Starting.Begin(talk, scenario: null, confirmed: true);
            return;
        }

        if (!suggestion.IsReport)
        {
            if (!Answering.Take(talk, text)) Menus.NothingRuns(talk);
            return;
        }

        // A report that also asks something gets both: the answer, and the incident.
        Answering.Interrupts(talk, text);
        talk.State = talk.State with { Opening = new OpeningNotes(suggestion.Scenario, suggestion.IsGap, suggestion.Words, suggestion.Facts) };
        Starting.Begin(talk, scenario: null, confirmed: true);
    }

    /// <summary>The scenario to be confirmed with one tap on the gate's own question; null when nothing is likely.</summary>
    public static SuggestedAnswer? Suggested(Talk talk, Question question) => talk.State.Opening switch
    {
        { IsGap: true } notes => new SuggestedAnswer(AskingPhrases.SoundsLikeNone(notes.Words), "not-known", AskingPhrases.NoSectionFits),
        { Scenario: { } scenario } notes when question.Options.FirstOrDefault(option => option.Id == scenario) is { } option =>
            new SuggestedAnswer(Phrases.SoundsLike(notes.Words), option.Id, option.Label),
        _ => null,
    };

    /// <summary>Shows what the first message told already. False when it told nothing that this waterfall would ask.</summary>
    public static bool Offer(Talk talk)
    {
        if (talk.State.Opening is null || talk.Waterfall is not { } waterfall) return false;
        var found = Found(talk, waterfall);
        if (found.Count == 0)
        {
            talk.State = talk.State with { Opening = null };
            return false;
        }

        if (talk.Top is { Pending: Pending.FoundFacts, Ask: > 0 } before) Close(talk, before.Ask, Phrases.AskedBelow, by: null);
        var ask = talk.NextAsk();
        talk.Top = talk.Top! with { Pending = Pending.FoundFacts, Ask = ask };
        talk.Show(
            new FoundFactsView(talk.Open.Id.Value, [.. found.Select(one => new AnswerLine(one.Question.Label, Wording.Of(one.Question, one.Answer, talk.Now), By: null, Open: false))], ask),
            talk.AskSlot(ask));
        return true;
    }

    /// <summary>Words that are neither yes nor no: a question gets its answer, another scenario is offered, anything else is said to be kept. The card is shown again.</summary>
    public static void Typed(Talk talk, string text)
    {
        if (!Answering.Interrupts(talk, text) && !ScenarioOffer.Make(talk, text) && !Answering.TakeRest(talk, text)) talk.Say(AskingPhrases.NeitherYesNorNo(talk.Open.Id));
        Offer(talk);
    }

    /// <summary>Records what was confirmed, or lets every question be asked.</summary>
    public static void Confirmed(Talk talk, bool right)
    {
        if (talk.Top is not { Pending: Pending.FoundFacts } top || talk.Waterfall is not { } waterfall) return;
        Close(talk, top.Ask, right ? AskingPhrases.FactsRight : AskingPhrases.FactsWrong, talk.Sign(talk.By.Name, talk.Now));
        var found = right ? Found(talk, waterfall) : [];
        var before = talk.Open;
        talk.State = talk.State with { Opening = null };
        talk.Top = top with { Pending = Pending.Answer, Step = null, Ask = 0 };
        foreach (var (question, answer) in found)
        {
            var events = RecordFact.Decide(talk.Pack, talk.Open, question, answer, talk.By, talk.Now);
            talk.Happened(events);
            Warnings.Show(talk, events);
        }

        AfterArrest.Offer(talk, before);
        Asking.Advance(talk);
    }

    /// <summary>The questions that the words answer, read by the questions' own prompts; one that hangs on another only if that one was found.</summary>
    private static List<(Question Question, Answer Answer)> Found(Talk talk, WaterfallDefinition waterfall)
    {
        var found = new List<(Question, Answer)>();
        var incident = talk.Open;
        foreach (var question in waterfall.Questions)
        {
            if (incident.AnswerTo(question.Fact) is not null || !Conditions.Hold(question.When, incident, talk.Now)) continue;
            if (talk.State.Opening!.Facts.FirstOrDefault(fact => fact.Fact == question.Fact) is not { } said) continue;
            if (Prompt.Read(question, said.Said, talk.Now) is not { } answer) continue;
            // Quoted is what the officer wrote; the "yes" before it was put there for the prompt.
            if (answer is Answer.Chosen { Remark: not null } chosen && said.Words is { } words) answer = chosen with { Remark = words };
            found.Add((question, answer));
            incident = incident.After(new FactRecorded(talk.Now, talk.By, question.Fact, question.Id, answer));
        }

        return found;
    }

    private static void Close(Talk talk, int ask, string answer, string? by) => talk.Show(
        new AnsweredView(talk.Open.Id.Value, AskingPhrases.FoundFacts, answer, by, Wording.Source(Basis.Tool), Tool: true), talk.AskSlot(ask));
}
