using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>
/// Where a waterfall stands, read from the facts alone: the next step is the first that applies and is not answered.
/// So answers carried over are not asked again, and nothing but a step id need be kept.
/// </summary>
public static class Progress
{
    /// <summary>Null when everything that applies was answered or passed over.</summary>
    public static Question? Next(WaterfallDefinition waterfall, Incident incident, DateTimeOffset now) =>
        waterfall.Questions.FirstOrDefault(question => incident.AnswerTo(question.Fact) is null && Conditions.Hold(question.When, incident, now));

    /// <summary>What was passed over and matters comes round once more, after everything else.</summary>
    public static Question? SecondRound(IEnumerable<Question> questions, Incident incident, DateTimeOffset now) =>
        questions.FirstOrDefault(question =>
            (question.Required || question.AskAgain)
            && incident.AnswerTo(question.Fact) is Answer.Skipped { Times: 1 }
            && Conditions.Hold(question.When, incident, now));

    /// <summary>The step before, answered or not; null at the first.</summary>
    public static Question? Before(WaterfallDefinition waterfall, Incident incident, string? step, DateTimeOffset now) =>
        waterfall.Questions
            .TakeWhile(question => question.Id != step)
            .LastOrDefault(question => Conditions.Hold(question.When, incident, now));

    /// <summary>"Step 4 of 9": the place among the steps that apply now.</summary>
    public static (int Number, int Of) Position(WaterfallDefinition waterfall, Incident incident, string step, DateTimeOffset now)
    {
        var applying = waterfall.Questions.Where(question => question.Id == step || Conditions.Hold(question.When, incident, now)).ToList();
        return (applying.FindIndex(question => question.Id == step) + 1, applying.Count);
    }
}
