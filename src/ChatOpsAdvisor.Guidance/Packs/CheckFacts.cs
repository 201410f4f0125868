using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Holds the questions against one another, and every condition against the questions.</summary>
internal static class CheckFacts
{
    private const string ScenarioFact = "scenario";

    public static void Check(PackDraft draft, string? gate, IReadOnlyList<string> scenarios)
    {
        foreach (var shared in draft.Asked.GroupBy(asked => asked.Question.Fact, StringComparer.Ordinal)) Alike(shared.ToList(), draft);
        foreach (var conditioned in draft.Conditions)
            if (Objection(conditioned.Condition, draft, scenarios) is { } objection)
                Fault(conditioned.Place, $"{conditioned.Owner} {objection}", draft);
        foreach (var asked in draft.Asked.Where(asked => asked.Question.When is not null)) AskedBefore(asked, gate, draft);
        if (gate is not null) Chooses(gate, scenarios, draft);
    }

    // What is asked under two scenarios must be the same fact, or answers carried over would mean something else.
    private static void Alike(List<Asked> askings, PackDraft draft)
    {
        foreach (var other in askings.Skip(1))
        {
            var (first, second) = (askings[0].Question, other.Question);
            if (first.Type != second.Type)
                Fault(other.Place, $"question {second.Id} asks for {second.Fact} in another type than question {first.Id}", draft);
            else if (!Ids(first).SetEquals(Ids(second)))
                Fault(other.Place, $"question {second.Id} asks for {second.Fact} with other options than question {first.Id}", draft);
        }
    }

    private static string? Objection(Condition condition, PackDraft draft, IReadOnlyList<string> scenarios) => condition switch
    {
        Condition.InScenario one => scenarios.Contains(one.Scenario) ? null : $"speaks of the scenario {one.Scenario}, which this pack does not have",
        Condition.Is one => Find(one.Fact, draft) is not { } question ? Unasked(one.Fact)
            : one.AnyOf.FirstOrDefault(id => !Takes(question, id)) is { } option
                ? $"speaks of {one.Fact} being {option}, which is no answer to question {question.Id}"
            : null,
        Condition.Within one => Find(one.Fact, draft) is not { } question ? Unasked(one.Fact)
            : question.Type != QuestionType.Time ? $"takes {one.Fact} for a time, which question {question.Id} does not ask"
            : null,
        Condition.Several one => Find(one.Fact, draft) is not { } question ? Unasked(one.Fact)
            : question.Type != QuestionType.Multi ? $"speaks of several {one.Fact}, but question {question.Id} takes one"
            : null,
        _ => null,
    };

    // A step that waits for an answer which nobody gives would never be asked.
    private static void AskedBefore(Asked asked, string? gate, PackDraft draft)
    {
        var before = draft.Asked.TakeWhile(other => other != asked).Where(other => other.Waterfall == asked.Waterfall || other.Waterfall == gate)
            .Select(other => other.Question.Fact).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in Facts(asked.Question.When!).Where(fact => Find(fact, draft) is not null && !before.Contains(fact)))
            Fault(asked.Place, $"question {asked.Question.Id} depends on {fact}, which is not asked before it", draft);
    }

    private static void Chooses(string gate, IReadOnlyList<string> scenarios, PackDraft draft)
    {
        var file = PackFiles.Scenario(gate);
        var asked = draft.Asked.Find(one => one.Waterfall == gate && one.Question.Fact == ScenarioFact);
        if (asked is null) Fault(new Place(file, 1), $"asks no question for the fact '{ScenarioFact}', so that no scenario can be chosen", draft);
        else if (!Ids(asked.Question).SetEquals(scenarios))
            Fault(asked.Place, $"question {asked.Question.Id} offers other scenarios than the pack has", draft);
    }

    private static bool Takes(Question question, string option) =>
        option == "not-known" || (question.Type == QuestionType.YesNo ? option is "yes" or "no" : question.Options.Any(one => one.Id == option));

    private static IEnumerable<string> Facts(Condition condition) => condition switch
    {
        Condition.Is one => [one.Fact],
        Condition.Within one => [one.Fact],
        Condition.Several one => [one.Fact],
        Condition.All all => all.Of.SelectMany(Facts),
        Condition.Any any => any.Of.SelectMany(Facts),
        Condition.Not not => Facts(not.Of),
        _ => [],
    };

    private static Question? Find(string fact, PackDraft draft) => draft.Asked.Find(asked => asked.Question.Fact == fact)?.Question;

    private static HashSet<string> Ids(Question question) => question.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal);

    private static string Unasked(string fact) => $"speaks of the fact {fact}, for which no question asks";

    private static void Fault(Place place, string what, PackDraft draft) => draft.Faults.Add(place.Fault(what));
}
