using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Opens an incident and leads through the gate into its scenario.</summary>
internal static class Starting
{
    private const int MostNew = 5;

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
    /// <param name="talk">The turn.</param>
    /// <param name="scenario">What it is now.</param>
    /// <param name="before">What it was; then only what is new is shown, the most urgent first.</param>
    public static void FirstAdvice(Talk talk, ScenarioDefinition scenario, ScenarioDefinition? before)
    {
        if (scenario.PlainText) return;
        var applying = scenario.Checklist.Where(item => !item.Withheld && Conditions.Hold(item.When, talk.Open, talk.Now));
        AdviceLine[] lines = [.. (before is null ? applying.Where(item => item.First) : New(applying, before)).Select(item => AdviceLine.Of(item))];
        if (lines.Length == 0) return;
        talk.Show(
            new AdviceView(
                talk.Open.Id.Value, before is null ? MenuPhrases.FirstThings : MenuPhrases.NewThings(scenario), scenario.Notice, Urgent: false,
                [.. lines.Select(line => line with { Text = Wording.Named(talk.Open, line.Text) })], talk.Pack.Status),
            $"advice:{talk.Open.Id}:{talk.Here.Conversation}:{scenario.Id}:{talk.Now.ToUnixTimeMilliseconds()}");
    }

    private static IEnumerable<ChecklistItem> New(IEnumerable<ChecklistItem> items, ScenarioDefinition before) =>
        items.Where(item => !before.Checklist.Any(old => old.Text == item.Text)).OrderByDescending(item => item.First).Take(MostNew);
}
