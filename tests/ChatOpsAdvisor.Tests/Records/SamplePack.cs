using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>A small pack whose words are long enough to look like an evening's work. Nothing in it is guidance.</summary>
internal sealed class SamplePack : IGuidanceShelf
{
    public GuidancePack Current { get; } = new(
        "sample", "1.0.0", "A sample pack", "Sample, for tests", "Sample text. Options, not orders.", "OFFICIAL-SENSITIVE",
        new WaterfallDefinition("gate", "First questions",
        [
            Ask("G1", "danger", "Is anybody in immediate danger?", "Immediate danger", QuestionType.YesNo, "5.1.5"),
            Ask("G2", "scenario", "Which of these is it?", "Scenario", QuestionType.Choice, "5", new Option("planned", "About to happen", []), new Option("at-scene", "They are with the subject now", [])),
        ]),
        [
            Scenario("planned", "Planned meeting", "5.1", Ask("P1", "meeting-time", "When is the meeting?", "Meeting time", QuestionType.Time, "5.1.2")),
            Scenario("at-scene", "Group at the scene", "5.2",
                Ask("S1", "location", "Where are they?", "Location", QuestionType.Text, "5.2.1"),
                Ask("S2", "children", "Are there children in the household?", "Children in contact", QuestionType.YesNo, "5.1.3"),
                Ask("S3", "devices", "Which devices are there, and who holds them?", "Devices", QuestionType.Multi, "5.1.3", new Option("phone", "A phone", []), new Option("laptop", "A laptop", []))),
        ],
        [
            new TriggerRule("live", Urgency.High, "the group is at the scene", null, new Basis(["5.2.4"]), GuidanceSilent: false, new Condition.InScenario("at-scene")),
            new TriggerRule("children", Urgency.Urgent, "a child is or may be at risk", "Say over the radio that a child may be there.", new Basis(["5.1.3"]), GuidanceSilent: false, new Condition.Is("children", ["yes", "not-known"])),
        ],
        []);

    public GuidancePack? Find(string id, string version) => id == Current.Id && version == Current.Version ? Current : null;

    private static ScenarioDefinition Scenario(string id, string title, string section, params Question[] questions) => new(
        id, title, section, null, "Review the response and own it", new Basis([section + ".4"]), "Everything is asked", Alerts: true, PlainText: false,
        new WaterfallDefinition(id, title, questions),
        [
            new ChecklistItem(id + ".risk", "Manage the risk to everybody who is there", ParagraphKind.Should, new Basis([section + ".5"]), First: true, Withheld: false, Note: null, When: null),
            new ChecklistItem(id + ".devices", "Consider who holds the devices, and keep them as they are", ParagraphKind.Consider, new Basis([section + ".7"]), First: true, Withheld: false, Note: null, When: null),
            new ChecklistItem(id + ".withheld", section + ".6: the text of this paragraph is withheld", null, new Basis([section + ".6"]), First: false, Withheld: true, Note: null, When: null),
        ]);

    private static Question Ask(string id, string fact, string ask, string label, QuestionType type, string paragraph, params Option[] options) =>
        new(id, fact, ask, label, Hint: null, type, options, Required: true, AskAgain: false, new Basis([paragraph]), When: null);
}
