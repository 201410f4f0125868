using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>A small pack with every kind of question, two scenarios that share facts, and a trigger of each sort.</summary>
internal static class TestPack
{
    public static GuidancePack Small { get; } = new(
        "small", "1.0.0", "A small pack", "Draft, for tests", "Draft. Options, not orders.", "OFFICIAL-SENSITIVE",
        new WaterfallDefinition("gate", "First",
        [
            Ask("G1", "danger", "Anyone in danger?", QuestionType.YesNo, required: true),
            Ask("G2", "scenario", "What have you got?", QuestionType.Choice, required: true, options:
                [new Option("planned", "About to happen", ["planned"]), new Option("at-scene", "Subject still there", ["at scene"]), new Option("not-sure", "Not sure", [])]),
            Ask("G3", "reference", "Log number?", QuestionType.Text, askAgain: true),
        ]),
        [
            new ScenarioDefinition("planned", "Planned", "5.1", null, "Review the response", new Basis(["5.1.2"]), "All asked", Alerts: true, PlainText: false,
                new WaterfallDefinition("planned", "Planned",
                [
                    Ask("P1", "meeting-time", "When?", QuestionType.Time, required: true),
                    Ask("P3", "children", "Any children?", QuestionType.YesNo, required: true),
                    Ask("P3a", "children-where", "Where?", QuestionType.Multi, when: new Condition.Is("children", ["yes"]), options:
                        [new Option("family", "Family", ["home"]), new Option("work", "Work", ["job"])]),
                    Ask("P5", "disorder", "A crowd?", QuestionType.YesNo),
                ]),
                [
                    new ChecklistItem("planned.risk", "Manage the risk", ParagraphKind.Should, new Basis(["5.1.5"]), First: true, Withheld: false, Note: null, When: null),
                    new ChecklistItem("planned.arrest", "Consider early arrest", ParagraphKind.Consider, new Basis(["5.1.7"]), First: false, Withheld: false, Note: null, When: null),
                    new ChecklistItem("planned.withheld", "5.1.6: text withheld", null, new Basis(["5.1.6"]), First: false, Withheld: true, Note: null, When: null),
                ]),
            new ScenarioDefinition("at-scene", "At scene", "5.2", "Most is withheld", "Be notified", new Basis(["5.2.4"]), "All asked", Alerts: true, PlainText: false,
                new WaterfallDefinition("at-scene", "At scene",
                [
                    Ask("S2", "location", "Where?", QuestionType.Text, required: true),
                    Ask("S4", "children", "Any children?", QuestionType.YesNo, required: true),
                    Ask("S6", "disorder", "A crowd?", QuestionType.YesNo),
                ]),
                [new ChecklistItem("scene.inspector", "Tell the duty inspector", ParagraphKind.Should, new Basis(["5.2.4"]), First: true, Withheld: false, Note: null, When: null)]),
        ],
        [
            new TriggerRule("danger", Urgency.Urgent, "immediate danger", "Radio or 999 first.", new Basis(["5.1.5"]), GuidanceSilent: false, new Condition.Is("danger", ["yes"])),
            new TriggerRule("children", Urgency.Urgent, "a child may be at risk", null, new Basis(["5.1.3"]), GuidanceSilent: false, new Condition.Is("children", ["yes"])),
            new TriggerRule("crowd", Urgency.High, "disorder", null, new Basis(["5.1.3"]), GuidanceSilent: false, new Condition.Is("disorder", ["yes"])),
            new TriggerRule("soon", Urgency.Urgent, "meets within 60 minutes", null, Basis.Tool, GuidanceSilent: false, new Condition.Within("meeting-time", 60)),
        ],
        [])
    {
        Unclear = new UnclearAdvice("No section fits.",
            [new ChecklistItem("unclear.risk", "Manage the risk", ParagraphKind.Should, new Basis(["5.1.5"]), First: true, Withheld: false, Note: null, When: null)]),
    };

    public static Question Ask(
        string id, string fact, string ask, QuestionType type, bool required = false, bool askAgain = false, Condition? when = null, IReadOnlyList<Option>? options = null) =>
        new(id, fact, ask, ask.TrimEnd('?'), Hint: null, type, options ?? [], required, askAgain, new Basis(["5.1.3"]), when);
}
