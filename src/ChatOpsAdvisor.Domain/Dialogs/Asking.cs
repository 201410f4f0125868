using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The waterfall's steps: ask, take the answer, go on.</summary>
internal static class Asking
{
    /// <summary>Goes to the next step that waits, to the next dialog, or to the end.</summary>
    public static void Advance(Talk talk)
    {
        if (talk.Waterfall is not { } waterfall) return;
        if (talk.List is { } list)
        {
            if (Progress.Next(waterfall, talk.Open, talk.Now) is { } open) Ask(talk, open, problem: null);
            else AfterArrest.Finish(talk, list);
            return;
        }

        var atGate = waterfall.Id == talk.Pack.Gate?.Id;
        if (!atGate && Opening.Offer(talk)) return;
        if (Progress.Next(waterfall, talk.Open, talk.Now) is { } next) Ask(talk, next, problem: null);
        else if (atGate && talk.Scenario is { } scenario) Starting.Enter(talk, scenario.Id);
        else if (Progress.SecondRound(talk.Questions, talk.Open, talk.Now) is { } skipped) AskWhereItStands(talk, skipped);
        else if (atGate) Finishing.FinishUnclear(talk);
        else Finishing.Finish(talk);
    }

    public static void Ask(Talk talk, Question question, string? problem)
    {
        if (talk.Top is not { } top || talk.Waterfall is not { } waterfall) return;
        var ask = talk.NextAsk();
        talk.Top = top with { Step = question.Id, Ask = ask, Pending = Pending.Answer, Paused = false };
        talk.Here = talk.Here with { Ask = ask, Step = question.Id };
        if (talk.PlainText) talk.Say(problem is null ? question.Ask : $"{problem}\n\n{question.Ask}");
        else talk.Show(View(talk, waterfall, question, ask, problem), talk.AskSlot(ask));
    }

    public static void Typed(Talk talk, string text)
    {
        if (talk.Top is { Pending: Pending.FoundFacts }) Opening.Typed(talk, text);
        else if (Question(talk) is not { } question) Advance(talk);
        else if (Answering.Interrupts(talk, text)) Anew(talk, problem: null);
        else if (Prompt.Read(question, text, talk.Now) is { } answer)
        {
            ScenarioOffer.Beside(talk, question, text);
            Answered(talk, answer);
        }
        else if (question.Fact != Facts.Scenario && ScenarioOffer.Make(talk, text)) Anew(talk, AskingPhrases.OrAnswer);
        else if (Answering.TakeRest(talk, text)) Anew(talk, problem: null);
        else Anew(talk, Phrases.NotUnderstood(question));
    }

    /// <summary>Takes the answer to the question that waits.</summary>
    public static void Answered(Talk talk, Answer answer)
    {
        if (Question(talk) is not { } question) return;
        if (Elsewhere.Has(talk, question))
        {
            talk.Say(Phrases.AlreadyAnswered(question, talk.Open.Facts[question.Fact], talk.Now));
            Advance(talk);
            return;
        }

        var before = talk.Open;
        var events = RecordFact.Decide(talk.Pack, talk.Open, question, answer, talk.By, talk.Now);
        talk.Happened(events);
        Close(talk, Wording.Of(question, answer, talk.Now), talk.Sign(talk.By.Name, talk.Now));
        if (answer.Settles) Elsewhere.Answered(talk, question, Wording.Of(question, answer, talk.Now));
        Warnings.Show(talk, events);
        AfterArrest.Offer(talk, before);
        if (question.Fact == Facts.Scenario && DialogEngine.ScenarioOf(talk.Pack, answer) is { } scenario) ScenarioChange.Choose(talk, scenario);
        Advance(talk);
    }

    /// <summary>Passes over the question; one that is required comes round again at the end.</summary>
    public static void Skip(Talk talk)
    {
        if (talk.Top is { Pending: Pending.FoundFacts }) Opening.Confirmed(talk, right: false);
        else if (Question(talk) is not { } question) Menus.NothingRuns(talk);
        else Answered(talk, new Answer.Skipped(talk.Open.AnswerTo(question.Fact) is Answer.Skipped before ? before.Times + 1 : 1));
    }

    public static void Back(Talk talk)
    {
        if (talk.Top is not { Paused: false } top || talk.Waterfall is not { } waterfall) Menus.NothingRuns(talk);
        else if (Progress.Before(waterfall, talk.Open, top.Step, talk.Now) is { } before)
        {
            Close(talk, AskingPhrases.WentBack, by: null);
            Ask(talk, before, problem: null);
        }
        else Anew(talk, AskingPhrases.FirstStep);
    }

    /// <summary>Asks the same question again, in a new card at the foot of the chat.</summary>
    public static void Anew(Talk talk, string? problem)
    {
        if (Question(talk) is not { } question) return;
        Close(talk, Phrases.AskedBelow, by: null);
        Ask(talk, question, problem);
    }

    /// <summary>Asks a question again whose answer is to be changed, also after the intake has ended.</summary>
    public static void Again(Talk talk, string? questionId)
    {
        if (talk.Questions.FirstOrDefault(question => question.Id == questionId) is not { } question)
        {
            talk.Say(AskingPhrases.ChooseAnAnswer);
            return;
        }

        Close(talk, Phrases.AskedBelow, by: null);
        AskWhereItStands(talk, question);
    }

    /// <summary>Asks a question of the gate or of the scenario, whichever of them has it.</summary>
    private static void AskWhereItStands(Talk talk, Question question)
    {
        var dialog = talk.Pack.Gate?.Find(question.Id) is not null ? talk.Pack.Gate.Id
            : talk.Scenario?.Waterfall.Find(question.Id) is not null ? talk.Scenario.Id
            : talk.Pack.AfterArrest.First(list => list.Waterfall.Find(question.Id) is not null).Id;
        talk.Top = (talk.Top ?? new DialogFrame(dialog, Step: null, Ask: 0, Pending.Answer, Paused: false)) with { Dialog = dialog };
        Ask(talk, question, problem: null);
    }

    /// <summary>Takes the buttons off the card that was asked last.</summary>
    public static void Close(Talk talk, string answer, string? by)
    {
        if (talk.PlainText || talk.Top is not { Ask: > 0 } top || Question(talk) is not { } question) return;
        talk.Show(
            new AnsweredView(talk.Open.Id.Value, Wording.Named(talk.Open, question.Ask), answer, by, Wording.Source(question.Basis), question.Basis.IsTool),
            talk.AskSlot(top.Ask));
    }

    private static Question? Question(Talk talk) => talk.Waterfall?.Find(talk.Top?.Step);

    private static QuestionView View(Talk talk, WaterfallDefinition waterfall, Question question, int ask, string? problem)
    {
        var (number, of) = Progress.Position(waterfall, talk.Open, question.Id, talk.Now);
        var first = waterfall.Id == talk.Pack.Gate?.Id && number == 1 && talk.Open.Facts.IsEmpty;
        return new QuestionView(
            talk.Open.Id.Value,
            waterfall.Title,
            $"Step {number} of {of}",
            Wording.Named(talk.Open, question.Ask),
            question.Hint,
            first ? talk.Pack.Opening : null,
            problem,
            TypeOf(question),
            question.Type == QuestionType.YesNo
                ? [new OptionView("yes", "Yes"), new OptionView("no", "No")]
                : [.. question.Options.Select(option => new OptionView(option.Id, option.Label))],
            Wording.Source(question.Basis),
            question.Basis.IsTool,
            question.Id,
            ask,
            question.Required,
            HasBack: number > 1)
        {
            Suggested = question.Fact == Facts.Scenario ? Opening.Suggested(talk, question) : null,
        };
    }

    private static string TypeOf(Question question) => question.Type switch
    {
        QuestionType.YesNo => "yes-no",
        QuestionType.Choice => "choice",
        QuestionType.Multi => "multi",
        QuestionType.Time => "time",
        _ => "text",
    };
}
