using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>Whether officers' answers can ever make a trigger fire: tries every answer to every question that it hangs on.</summary>
internal static class Reach
{
    private const string InAnHour = "(in half an hour)";

    public static bool Possible(GuidancePack pack, Condition condition) => pack.Scenarios.Any(scenario => Possible(pack, scenario, condition));

    public static bool Holds(Condition condition, string scenario, IReadOnlyDictionary<string, string[]> answers) => condition switch
    {
        Condition.Is one => answers.TryGetValue(one.Fact, out var given) && given.Any(one.AnyOf.Contains),
        Condition.Within one => answers.TryGetValue(one.Fact, out var given) && given.Contains(InAnHour),
        Condition.Several one => answers.TryGetValue(one.Fact, out var given) && given.Length > 1,
        Condition.InScenario one => one.Scenario == scenario,
        Condition.All all => all.Of.All(part => Holds(part, scenario, answers)),
        Condition.Any any => any.Of.Any(part => Holds(part, scenario, answers)),
        Condition.Not not => !Holds(not.Of, scenario, answers),
        _ => throw new InvalidOperationException(),
    };

    private static bool Possible(GuidancePack pack, ScenarioDefinition scenario, Condition condition)
    {
        var asked = (pack.Gate?.Questions ?? []).Concat(scenario.Waterfall.Questions).ToDictionary(question => question.Fact);
        var facts = new HashSet<string>();
        Gather(condition, asked, facts);
        return Answers([.. facts.Select(fact => asked[fact])]).Any(answers =>
            Holds(condition, scenario.Id, answers)
            && answers.Keys.All(fact => asked[fact].When is not { } when || Holds(when, scenario.Id, answers)));
    }

    private static void Gather(Condition condition, Dictionary<string, Question> asked, HashSet<string> facts)
    {
        foreach (var fact in Facts(condition).Where(asked.ContainsKey))
            if (facts.Add(fact) && asked[fact].When is { } when) Gather(when, asked, facts);
    }

    private static IEnumerable<Dictionary<string, string[]>> Answers(Question[] questions)
    {
        if (questions is not [var first, .. var rest]) return [[]];
        return Answers(rest).SelectMany(others => Answers(first).Select(answer =>
            answer is null ? others : new Dictionary<string, string[]>(others) { [first.Fact] = answer }));
    }

    private static IEnumerable<string[]?> Answers(Question question)
    {
        string[] ids = question.Type == QuestionType.YesNo ? ["yes", "no"] : [.. question.Options.Select(option => option.Id)];
        return ids.Append("not-known").Append(question.Type == QuestionType.Time ? InAnHour : "not-known").Distinct().Select(id => new[] { id })
            .Append(question.Type == QuestionType.Multi ? ids : null)
            .Append(null);
    }

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
}
