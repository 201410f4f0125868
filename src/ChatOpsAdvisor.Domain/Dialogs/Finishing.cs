using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The end of an intake: summary and checklist, and their cards afterwards.</summary>
internal static class Finishing
{
    public static void Finish(Talk talk)
    {
        var again = talk.Open.Intake == IntakeState.Finished;
        if (!again) talk.Happened([new IntakeFinished(talk.Now, talk.By)]);
        talk.State = talk.State with { Stack = [] };
        if (talk.PlainText) talk.Say(PlainSummary(talk));
        else if (again)
        {
            Refresh(talk);
            talk.Say(Phrases.ChangeNoted);
        }
        else
        {
            Post(talk, summary: true);
            Post(talk, summary: false);
        }
    }

    /// <summary>No scenario fits: say so, and offer what the guidance has that is nearest.</summary>
    public static void FinishUnclear(Talk talk)
    {
        if (talk.Open.Intake != IntakeState.Finished) talk.Happened([new IntakeFinished(talk.Now, talk.By)]);
        talk.State = talk.State with { Stack = [] };
        var nearest = talk.Pack.Scenarios[0].Checklist
            .Where(item => item.Basis.Paragraphs.Any(id => id is "5.1.5" or "5.1.3") && item.When is null)
            .Take(2)
            .Select(item => AdviceLine.Of(item) with { Note = Phrases.FromPlanned });
        talk.Show(new ScenariosView(
            talk.Open.Id.Value, Phrases.NoHeading, Phrases.NoHeadingText, Menus.ScenarioButtons(talk, except: null), [.. nearest], AskNumber: 0, CanKeep: false));
    }

    /// <summary>Shows a card afresh at the foot of the chat; the one further up points to it.</summary>
    public static void Repost(Talk talk, bool summary)
    {
        if (!talk.IsCurrent || talk.PlainText || (!summary && talk.Scenario is null))
        {
            if (talk is { PlainText: true, IsCurrent: true }) talk.Say(PlainSummary(talk));
            else Menus.NothingRuns(talk);
            return;
        }

        var old = summary ? talk.State.SummaryCard : talk.State.ChecklistCard;
        if (old > 0)
            talk.Show(new ConfirmView(talk.Open.Id.Value, summary ? Phrases.SummaryTitle : Phrases.ChecklistTitle, Phrases.MovedBelow, 0, []), Slot(talk, summary, old));
        Post(talk, summary);
    }

    /// <summary>Brings the cards that stand in the chat up to date, in place.</summary>
    public static void Refresh(Talk talk)
    {
        if (talk.State.SummaryCard > 0) talk.Show(Summary(talk), Slot(talk, summary: true, talk.State.SummaryCard));
        if (talk.State.ChecklistCard > 0 && talk.Scenario is { } scenario)
            talk.Show(Checklist(talk, scenario), Slot(talk, summary: false, talk.State.ChecklistCard));
    }

    private static void Post(Talk talk, bool summary)
    {
        var number = talk.NextAsk();
        talk.State = summary ? talk.State with { SummaryCard = number } : talk.State with { ChecklistCard = number };
        talk.Show(summary ? Summary(talk) : Checklist(talk, talk.Scenario!), Slot(talk, summary, number));
    }

    private static string Slot(Talk talk, bool summary, int number) => $"{(summary ? "summary" : "checklist")}:{talk.Open.Id}:{number}";

    private static SummaryView Summary(Talk talk)
    {
        var questions = Applying(talk);
        var lines = questions.Select(question => Line(talk, question)).ToList();
        return new SummaryView(
            talk.Open.Id.Value,
            talk.Scenario?.Title ?? Phrases.NoScenario,
            talk.Scenario?.Closing ?? Phrases.SummaryTitle,
            lines,
            [.. questions.Select(question => new OptionView(question.Id, question.Label))],
            lines.Count(line => line.Open),
            talk.Open.Intake == IntakeState.Finished,
            talk.Pack.Status);
    }

    private static AnswerLine Line(Talk talk, Question question)
    {
        var fact = talk.Open.Facts.GetValueOrDefault(question.Fact);
        return new AnswerLine(
            question.Label,
            Wording.Brief(question, fact?.Answer, talk.Now),
            fact is null ? null : talk.Sign(fact.By, fact.At),
            fact is null or { Answer: Answer.NotKnown or Answer.Skipped });
    }

    private static ChecklistView Checklist(Talk talk, ScenarioDefinition scenario)
    {
        var number = 0;
        var lines = new List<ChecklistLine>();
        foreach (var item in scenario.Checklist.Where(item => Conditions.Hold(item.When, talk.Open, talk.Now)))
        {
            var line = AdviceLine.Of(item);
            var done = talk.Open.Done.GetValueOrDefault(item.Id);
            lines.Add(new ChecklistLine(
                item.Id, item.Withheld ? 0 : ++number, line.Text, line.Source, line.Tool, line.Withheld, line.Note,
                done is not null, done is null ? null : talk.Sign(done.By.Name, done.At)));
        }

        return new ChecklistView(talk.Open.Id.Value, scenario.Title, scenario.Notice, lines, lines.Count(line => line.Done), number, talk.Pack.Status);
    }

    private static List<Question> Applying(Talk talk) =>
        [.. talk.Questions.Where(question => Conditions.Hold(question.When, talk.Open, talk.Now))];

    private static string PlainSummary(Talk talk) =>
        $"{talk.Scenario!.Closing} {string.Join("; ", Applying(talk).Select(question => Wording.Of(question, talk.Open.AnswerTo(question.Fact), talk.Now)))}";
}
