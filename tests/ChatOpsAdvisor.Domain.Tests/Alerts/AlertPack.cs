using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Tests.Dialogs;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

/// <summary>The small pack with a third scenario and with what an alert card shows: who asks what is as in the shipped pack.</summary>
internal static class AlertPack
{
    public static GuidancePack Pack { get; } = TestPack.Small with
    {
        Scenarios =
        [
            Scenario("planned", "Planned", TestPack.Small.Scenarios[0],
                Ask("starts", QuestionType.Time), Ask("location", QuestionType.Text), Areas, YesNo("children"), YesNo("self-harm"), YesNo("disorder"), YesNo("weapons"), YesNo("filming"),
                Choice("identified", "full:Name and address", "no:No")),
            Scenario("at-scene", "At scene", TestPack.Small.Scenarios[1],
                Choice("subject", "held:Held by group", "with-police:With police"), Ask("location", QuestionType.Text), Areas, YesNo("children-present"), YesNo("children"), YesNo("self-harm"), YesNo("disorder"), YesNo("weapons"), YesNo("filming"),
                YesNo("arrested"), Ask("arrested-at", QuestionType.Time)),
            Scenario("posted-online", "Posted", TestPack.Small.Scenarios[1],
                Choice("whereabouts", "known:Known", "in-custody:In custody", "missing:Reported missing"), YesNo("children"), YesNo("self-harm"), YesNo("disorder"), Ask("platform", QuestionType.Text)),
        ],
        Triggers =
        [
            .. TestPack.Small.Triggers,
            new TriggerRule("primacy", Urgency.High, "more than one force", null, new Basis(["5.1.5"]), GuidanceSilent: false, new Condition.Several("force-areas")),
        ],
    };

    private static Question Areas => Choice("force-areas", "Northshire:Northshire", "Southshire:Southshire");

    private static ScenarioDefinition Scenario(string id, string title, ScenarioDefinition like, params Question[] questions) =>
        like with { Id = id, Title = title, Waterfall = new WaterfallDefinition(id, title, questions) };

    private static Question Ask(string fact, QuestionType type) => TestPack.Ask(fact, fact, fact, type);

    private static Question YesNo(string fact) => Ask(fact, QuestionType.YesNo);

    private static Question Choice(string fact, params string[] options) =>
        TestPack.Ask(fact, fact, fact, QuestionType.Choice, options: [.. options.Select(option => option.Split(':')).Select(option => new Option(option[0], option[1], []))]);
}
