using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Answers an inspector's question. A second, other answer is added to the first: two officers may answer at once.</summary>
public static class AnswerOfficer
{
    public static (IReadOnlyList<IncidentEvent> Events, Refusal? Refusal) Decide(Incident incident, int number, string text, Person by, DateTimeOffset now)
    {
        if (incident.Questions.Find(question => question.Number == number) is not { } question) return ([], new Refusal($"{incident.Id} has no question {number}. Nothing was sent."));
        if (text.Trim() is not { Length: > 0 } said) return ([], new Refusal("Type the answer first. Nothing was sent."));
        return question.Answers.Find(answer => answer.Text == said) is { } same
            ? ([], new Refusal($"That answer was sent at {UkTime.Near(same.At, now)} by {same.By.Name}. Nothing was changed."))
            : ([new OfficerAnswered(now, by, number, said)], null);
    }
}
