using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>
/// Somebody says in passing that the scenario is another one now. It is offered with one tap and never done on a guess: not
/// even when the words are the pack's own.
/// </summary>
internal static class ScenarioOffer
{
    private const double SureEnough = 0.95;

    // What was read as the answer to a question is more likely just that.
    private const double SureBesideAnAnswer = 0.97;
    private const int FewestWordsBesideAnAnswer = 5;

    /// <summary>Offers what the text seems to say; false when it says nothing of the kind.</summary>
    public static bool Make(Talk talk, string text) => Offer(talk, Suggested(talk, text, SureEnough) ?? Named(talk, text));

    /// <summary>Likewise beside an answer that was understood: free text may tell anything, a choice only what the suggester is sure of.</summary>
    public static void Beside(Talk talk, Question question, string text)
    {
        if (question.Fact == Facts.Scenario) return;
        // A place or a name is a few words, and says nothing of the scenario unless it names one.
        var isStory = Shared.TypedWords.Of(text).Count >= FewestWordsBesideAnAnswer;
        if (question.Type == QuestionType.Text) Offer(talk, (isStory ? Ahead(talk, Suggested(talk, text, SureEnough)) : null) ?? Named(talk, text));
        else if (isStory) Offer(talk, Ahead(talk, Suggested(talk, text, SureBesideAnAnswer)) ?? []);
    }

    public static void Take(Talk talk, ScenarioDefinition? scenario, int? ask)
    {
        if (!Stands(talk, ask) || scenario is null) return;
        Settle(talk, ScenarioPhrases.ChangedBy(scenario, talk.Sign(talk.By.Name, talk.Now)));
        ScenarioChange.To(talk, scenario);
    }

    public static void Keep(Talk talk, int? ask)
    {
        if (Stands(talk, ask)) Settle(talk, ScenarioPhrases.KeptBy(talk.Sign(talk.By.Name, talk.Now)));
    }

    private static bool Stands(Talk talk, int? ask)
    {
        if (talk.IsCurrent && ask is { } number && number > 0 && number == talk.State.Offered) return true;
        talk.Say(talk.IsCurrent ? Phrases.OldCard : Phrases.OtherIncident(talk.Incident?.Id));
        return false;
    }

    private static bool Offer(Talk talk, List<ScenarioDefinition> scenarios)
    {
        if (scenarios.Count == 0) return false;
        if (talk.State.Offered > 0) Settle(talk, Phrases.MovedBelow);
        var ask = talk.NextAsk();
        talk.State = talk.State with { Offered = ask };
        talk.Show(
            new ConfirmView(
                talk.Open.Id.Value, Phrases.SoundsLike(scenarios), ScenarioPhrases.SoundsLikeText, ask,
                [
                    .. scenarios.Select(scenario => new ButtonView("take-scenario", $"Change to: {scenario.Title}", scenario.Id)),
                    new ButtonView("keep-scenario", $"No, keep: {talk.Scenario!.Title}"),
                ]),
            talk.AskSlot(ask));
        return true;
    }

    private static void Settle(Talk talk, string text)
    {
        var ask = talk.State.Offered;
        talk.State = talk.State with { Offered = 0 };
        talk.Show(new ConfirmView(talk.Open.Id.Value, ScenarioPhrases.ScenarioOffered, text, ask, []), talk.AskSlot(ask));
    }

    /// <summary>Null when there is no suggester to ask; empty when it is not sure, or suggests what it is already.</summary>
    private static List<ScenarioDefinition>? Suggested(Talk talk, string text, double sure)
    {
        if (!Possible(talk) || talk.Suggest(text) is not { } suggestion) return null;
        var scenario = suggestion is { IsReport: true, IsGap: false } && suggestion.Confidence >= sure ? talk.Pack.FindScenario(suggestion.Scenario) : null;
        return scenario is null ? null : scenario.Id == talk.Open.Scenario ? [] : [scenario];
    }

    // Incidents go on in the order of the pack: an answer about what may yet happen ("he said he will end it") does not make what has begun planned again. Said for itself, it may.
    private static List<ScenarioDefinition>? Ahead(Talk talk, List<ScenarioDefinition>? suggested) =>
        suggested?.FindAll(scenario => talk.Pack.Scenarios.SkipWhile(one => one.Id != talk.Open.Scenario).Any(one => one.Id == scenario.Id));

    /// <summary>
    /// The scenarios that the pack's own words name, but for the one that it is; words for this one too mean that nothing has
    /// changed. A single word ("posted", "ongoing") says too little.
    /// </summary>
    private static List<ScenarioDefinition> Named(Talk talk, string text)
    {
        if (!Possible(talk) || talk.Pack.Gate?.Questions.FirstOrDefault(question => question.Fact == Facts.Scenario) is not { } question) return [];
        var plain = Words.Plain(text);
        string[] named = [.. question.Options.Where(option => option.Said.Prepend(option.Label).Select(Words.Plain).Any(saying => saying.Contains(' ', StringComparison.Ordinal) && Words.Has(plain, saying))).Select(option => option.Id)];
        return named.Contains(talk.Open.Scenario) ? [] : [.. talk.Pack.Scenarios.Where(scenario => named.Contains(scenario.Id))];
    }

    private static bool Possible(Talk talk) => talk is { IsCurrent: true, Scenario: not null, PlainText: false };
}
