using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Draws up what was told so far.</summary>
internal static class SummaryCard
{
    public static SummaryView Of(Talk talk)
    {
        var questions = Applying(talk);
        var lines = questions.Select(question => Line(talk, question)).ToList();
        var closed = talk.Open.Closed is not null;
        return new SummaryView(
            talk.Open.Id.Value,
            talk.Scenario?.Title ?? Phrases.NoScenario,
            Phrases.SummaryTitle,
            lines,
            closed ? [] : [.. questions.Select(question => new OptionView(question.Id, Wording.Named(talk.Open, question.Label)))],
            lines.Count(line => line.Open),
            talk.Open.Intake == IntakeState.Finished,
            talk.Pack.Status,
            Phrases.ClosedLine(talk.Open, talk.Now));
    }

    public static List<Question> Applying(Talk talk) =>
        [.. talk.Questions.Where(question => Conditions.Hold(question.When, talk.Open, talk.Now))];

    private static AnswerLine Line(Talk talk, Question question)
    {
        var fact = talk.Open.Facts.GetValueOrDefault(question.Fact);
        return new AnswerLine(
            Wording.Named(talk.Open, question.Label),
            Wording.Brief(question, fact?.Answer, talk.Now),
            fact is null ? null : talk.Sign(fact.By, fact.At),
            fact is null or { Answer: Answer.NotKnown or Answer.Skipped });
    }
}
