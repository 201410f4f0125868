using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Opens an incident and leads through the gate into its scenario.</summary>
internal static class Starting
{
    /// <param name="talk">The turn.</param>
    /// <param name="scenario">Named already, by a button or outright; null to ask.</param>
    /// <param name="confirmed">True when an intake that still runs here may be left where it is.</param>
    /// <param name="exercise">Nothing of it is real.</param>
    public static void Begin(Talk talk, ScenarioDefinition? scenario, bool confirmed, bool exercise = false)
    {
        if (!confirmed && talk is { Top: not null, IsCurrent: true })
        {
            Menus.StillRunning(talk, scenario);
            return;
        }

        if (talk is { Top: not null, IsCurrent: true }) Asking.Close(talk, Phrases.LeftOpen(talk.Open.Id), by: null);
        talk.OpenIncident(exercise);
        if (talk.Pack.Gate is not { } gate)
        {
            ScenarioChange.Choose(talk, talk.Pack.Scenarios[0]);
            Enter(talk, talk.Pack.Scenarios[0].Id);
            return;
        }

        if (scenario is not null)
        {
            Note(talk, gate, scenario);
            ScenarioChange.Choose(talk, scenario);
        }

        Enter(talk, gate.Id);
    }

    public static void Enter(Talk talk, string dialog)
    {
        talk.State = talk.State with { Stack = [new DialogFrame(dialog, Step: null, Ask: 0, Pending.Answer, Paused: false)] };
        Asking.Advance(talk);
    }

    /// <summary>Answers the gate's own question, so that it is not asked.</summary>
    public static void Note(Talk talk, WaterfallDefinition gate, ScenarioDefinition scenario)
    {
        if (gate.Questions.FirstOrDefault(question => question.Fact == Facts.Scenario) is not { } question) return;
        var events = RecordFact.Decide(talk.Pack, talk.Open, question, new Answer.Chosen([scenario.Id], Remark: null), talk.By, talk.Now);
        talk.Happened(events);
        Warnings.Show(talk, events);
    }

    /// <summary>What an officer reads first: the most urgent lines, before anything else is asked.</summary>
    public static void FirstAdvice(Talk talk, ScenarioDefinition scenario)
    {
        if (scenario.PlainText) return;
        AdviceLine[] lines = [.. scenario.Checklist
            .Where(item => item.First && Conditions.Hold(item.When, talk.Open, talk.Now))
            .Select(AdviceLine.Of)];
        if (lines.Length == 0) return;
        talk.Show(
            new AdviceView(talk.Open.Id.Value, Phrases.FirstThings, scenario.Notice, Urgent: false, lines, talk.Pack.Status),
            $"advice:{talk.Open.Id}:{scenario.Id}");
    }
}
