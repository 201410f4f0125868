using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

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
        var nearest = talk.Pack.Unclear;
        talk.Show(new ScenariosView(
            talk.Open.Id.Value, Phrases.NoHeading, nearest?.Notice ?? "", Menus.ScenarioButtons(talk, except: null),
            [.. (nearest?.Checklist ?? []).Select(AdviceLine.Of)], AskNumber: 0, CanKeep: false));
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

        var old = summary ? talk.Here.Summary : talk.Here.Checklist;
        if (old > 0)
            talk.Show(new ConfirmView(talk.Open.Id.Value, summary ? Phrases.SummaryTitle : Phrases.ChecklistTitle, Phrases.MovedBelow, 0, []), Slot(talk, talk.Here.Conversation, summary, old));
        Post(talk, summary);
    }

    /// <summary>Brings the incident's cards up to date in place, in every conversation in which they stand.</summary>
    public static void Refresh(Talk talk)
    {
        AfterArrest.Refresh(talk);
        foreach (var screen in talk.Screens)
        {
            if (screen.Summary > 0) talk.Show(Summary(talk), Slot(talk, screen.Conversation, summary: true, screen.Summary), screen.Conversation);
            if (screen.Checklist > 0 && talk.Scenario is { } scenario)
                talk.Show(Checklist(talk, scenario), Slot(talk, screen.Conversation, summary: false, screen.Checklist), screen.Conversation);
        }
    }

    private static void Post(Talk talk, bool summary)
    {
        var number = talk.NextAsk();
        talk.Here = summary ? talk.Here with { Summary = number } : talk.Here with { Checklist = number };
        talk.Show(summary ? Summary(talk) : Checklist(talk, talk.Scenario!), Slot(talk, talk.Here.Conversation, summary, number));
    }

    // The number alone would not do: two conversations that share an incident count their cards apart.
    private static string Slot(Talk talk, ConversationId conversation, bool summary, int number) =>
        $"{(summary ? "summary" : "checklist")}:{talk.Open.Id}:{conversation}:{number}";

    private static SummaryView Summary(Talk talk)
    {
        var questions = Applying(talk);
        var lines = questions.Select(question => Line(talk, question)).ToList();
        return new SummaryView(
            talk.Open.Id.Value,
            talk.Scenario?.Title ?? Phrases.NoScenario,
            talk.Scenario?.Closing ?? Phrases.SummaryTitle,
            lines,
            [.. questions.Select(question => new OptionView(question.Id, Wording.Named(talk.Open, question.Label)))],
            lines.Count(line => line.Open),
            talk.Open.Intake == IntakeState.Finished,
            talk.Pack.Status);
    }

    private static AnswerLine Line(Talk talk, Question question)
    {
        var fact = talk.Open.Facts.GetValueOrDefault(question.Fact);
        return new AnswerLine(
            Wording.Named(talk.Open, question.Label),
            Wording.Brief(question, fact?.Answer, talk.Now),
            fact is null ? null : talk.Sign(fact.By, fact.At),
            fact is null or { Answer: Answer.NotKnown or Answer.Skipped });
    }

    /// <summary>The checklist of a scenario, or of a list for the time after an arrest.</summary>
    public static ChecklistView Checklist(Talk talk, ScenarioDefinition scenario)
    {
        var number = 0;
        var lines = new List<ChecklistLine>();
        foreach (var item in scenario.Checklist.Where(item => Conditions.Hold(item.When, talk.Open, talk.Now)))
        {
            var line = AdviceLine.Of(item);
            var done = talk.Open.Items.GetValueOrDefault(item.Id);
            lines.Add(new ChecklistLine(
                item.Id, item.Withheld ? 0 : ++number, Wording.Named(talk.Open, line.Text), line.Source, line.Tool, line.Withheld, line.Note,
                done is not null, done is null ? null : talk.Sign(done.By.Name, done.At)));
        }

        return new ChecklistView(talk.Open.Id.Value, scenario.Title, scenario.Notice, lines, lines.Count(line => line.Done), number, talk.Pack.Status);
    }

    private static List<Question> Applying(Talk talk) =>
        [.. talk.Questions.Where(question => Conditions.Hold(question.When, talk.Open, talk.Now))];

    private static string PlainSummary(Talk talk) =>
        $"{talk.Scenario!.Closing} {string.Join("; ", Applying(talk).Select(question => Wording.Of(question, talk.Open.AnswerTo(question.Fact), talk.Now)))}";
}
