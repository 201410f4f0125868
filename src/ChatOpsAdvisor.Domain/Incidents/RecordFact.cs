using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Records an answer, and whatever triggers it fires.</summary>
public static class RecordFact
{
    /// <summary>Repeating an answer changes nothing and gives no events.</summary>
    public static IReadOnlyList<IncidentEvent> Decide(GuidancePack pack, Incident incident, Question question, Answer answer, Person by, DateTimeOffset now)
    {
        if (incident.AnswerTo(question.Fact) == answer) return [];
        var recorded = new FactRecorded(now, by, question.Fact, question.Id, answer);
        return [recorded, .. FireTriggers.Decide(pack, incident.After(recorded), now)];
    }
}
