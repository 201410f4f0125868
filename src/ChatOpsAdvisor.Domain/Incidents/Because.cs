using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Why a line stands on a checklist or stands there no more, in the officer's own answers.</summary>
public static class Because
{
    /// <summary>"Force area: Northshire, Southshire", from every answer on which the condition turns; remarks, which may name people, are left out.</summary>
    public static string Of(Condition condition, IEnumerable<Question> questions, Incident incident, DateTimeOffset now)
    {
        var facts = Facts(condition).Distinct(StringComparer.Ordinal).ToList();
        return string.Join("; ", questions
            .Where(question => facts.Contains(question.Fact) && incident.AnswerTo(question.Fact) is not null)
            .DistinctBy(question => question.Fact)
            .Select(question => $"{question.Label}: {Wording.Of(question, Bare(incident.AnswerTo(question.Fact)), now)}"));
    }

    private static Answer? Bare(Answer? answer) => answer is Answer.Chosen chosen ? chosen with { Remark = null } : answer;

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
