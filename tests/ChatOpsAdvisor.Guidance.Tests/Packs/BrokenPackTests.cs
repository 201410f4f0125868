namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>Whatever is wrong with a pack is told by file and line, in words that its editor can act on; and it is not used.</summary>
public class BrokenPackTests
{
    private const string Planned = "scenarios/planned.yaml";
    private const string Gate = "scenarios/gate.yaml";
    private const string Paragraphs = "paragraphs.yaml";
    private const string Triggers = "triggers.yaml";

    // The file, what is right in it, what is put in its place, and all that is said of it.
    public static TheoryData<string, string, string, string> Spoilt => new()
    {
        { "pack.yaml", "title: A small pack\n", "", "pack.yaml:1: pack small has no title" },
        { "pack.yaml", "marking: TEST", "marking:", "pack.yaml:6: pack small has an empty marking" },
        { "pack.yaml", "marking:", "makring:", "pack.yaml:1: pack small has no marking\npack.yaml:6: pack small has an unknown key 'makring'" },
        { "pack.yaml", "1.0.0", "one", "pack.yaml:2: pack small has the version 'one', which is not of the form 1.0.0" },
        { "pack.yaml", "2027-11-23", "23/11/2027", "pack.yaml:9: pack small has review-by 23/11/2027, which is no date of the form 2026-11-23" },
        { "pack.yaml", "2027-11-23", "2025-11-23", "pack.yaml:9: pack small is to be reviewed before it was" },
        { "pack.yaml", "gate: gate\n", "", "scenarios/gate.yaml:1: is not named in pack.yaml" },
        { "pack.yaml", "title:", "title: [", "pack.yaml:3: is no valid YAML: a bracket is not closed" },
        { "pack.yaml", "gate: gate", "gate: gate\ninventory: [{ section: \"1\", paragraphs: 5, full: [\"1.2\", \"1.3\"], part: [\"1.4\"] }]", "pack.yaml:11: pack small has paragraph 1.5, which paragraphs.yaml does not\npack.yaml:11: pack small has 1.3 wholly withheld, which paragraphs.yaml has whole" },
        { "pack.yaml", "gate: gate", "gate: gate\ninventory: [{ section: \"1\", paragraphs: 3, full: [\"1.2\", \"2.1\"] }]", "pack.yaml:11: inventory names 2.1, which is no paragraph of section 1\npack.yaml:11: pack small has no paragraph 1.4, which paragraphs.yaml has" },
        { Paragraphs, "id: \"1.3\"", "id: \"1.1\"", "paragraphs.yaml:9: paragraph 1.1 appears twice" },
        { Paragraphs, "kind: consider", "kind: maybe", "paragraphs.yaml:11: paragraph 1.3 has kind maybe, which is none of must, should, advise, consider, fact, ref" },
        { Paragraphs, "    text: Consider an early arrest.\n", "", "paragraphs.yaml:9: paragraph 1.3 has no text" },
        { Paragraphs, "withheld: full", "withheld: full\n    text: It is about this.", "paragraphs.yaml:9: paragraph 1.2 is wholly withheld, yet has a text" },
        { Paragraphs, "text: Consider an early arrest.", "text: Arrest early.", "paragraphs.yaml:12: paragraph 1.3 is consider, but its text does not say consider" },
        { Paragraphs, "withheld: full", "withheld: full\n    who: [custody]", "paragraphs.yaml:9: paragraph 1.2 is wholly withheld, yet has a who" },
        { Paragraphs, "withheld: full", "withheld: full\n    kind: should", "paragraphs.yaml:9: paragraph 1.2 is wholly withheld, yet has a kind" },
        { Gate, "fact: scenario", "fact: sort", "scenarios/gate.yaml:1: asks no question for the fact 'scenario', so that no scenario can be chosen" },
        { Gate, "id: planned", "id: at-scene", "scenarios/gate.yaml:4: question G1 offers other scenarios than the pack has" },
        { Gate, "said: [soon]", "said: [soon, soon] }\n      - { id: later, label: Soon", "scenarios/gate.yaml:4: question G1 offers other scenarios than the pack has\nscenarios/gate.yaml:10: question G1 gives 'soon' 2 meanings" },
        { Planned, "id: planned", "id: plan", "scenarios/planned.yaml:1: scenario plan has the id 'plan', but is named after 'planned'" },
        { Planned, "section: \"1\"", "section: \"7\"", "scenarios/planned.yaml:3: scenario planned has the section 7, in which there is no paragraph" },
        { Planned, "basis: \"1.1\"", "basis: \"5.1.33\"", "scenarios/planned.yaml:12: question P1 cites 5.1.33, which is no paragraph of this pack" },
        { Planned, "basis: \"1.1\"", "basis: \"1.2\"", "scenarios/planned.yaml:12: question P1 cites 1.2, whose text is withheld: nothing can rest on it" },
        { Planned, "basis: \"1.1\"", "basis: [tool, \"1.1\"]", "scenarios/planned.yaml:12: question P1 cites paragraphs and the tool at once" },
        { Planned, "    basis: \"1.1\"\n", "", "scenarios/planned.yaml:6: question P1 has no basis: name its paragraphs, or say basis: tool" },
        { Planned, "required: true", "requierd: true", "scenarios/planned.yaml:11: question P1 has an unknown key 'requierd'" },
        { Planned, "required: true", "required: maybe", "scenarios/planned.yaml:11: question P1 says required: maybe, which is neither true nor false" },
        { Planned, "type: yes-no", "type: yes", "scenarios/planned.yaml:10: question P1 has type yes, which is none of yes-no, choice, multi, text, time" },
        { Planned, "required: true", "options: [{ id: yes, label: \"Yes\" }]", "scenarios/planned.yaml:11: question P1 takes no options, being of this type" },
        { Planned, "id: P2", "id: P1", "scenarios/planned.yaml:13: question P1 appears twice" },
        { Planned, "fact: areas", "fact: children", "scenarios/planned.yaml:13: question P2 asks for children in another type than question P1\nscenarios/planned.yaml:14: question P2 asks for children, which question P1 has asked already\ntriggers.yaml:11: trigger areas speaks of the fact areas, for which no question asks" },
        { Planned, "id: other", "id: \"a,b\"", "scenarios/planned.yaml:20: question P2 has an option id with a comma: 'a,b'" },
        { Planned, "id: other", "id: not-known", "scenarios/planned.yaml:20: question P2 lists not-known, which every question takes without saying" },
        { Planned, "id: other", "id: north", "scenarios/planned.yaml:20: question P2 has the option north twice" },
        { Planned, "options-from: force-areas", "options-from: counties", "scenarios/planned.yaml:18: question P2 has options-from counties; only force-areas is known" },
        { Planned, "is: [yes, not-known]", "is: [perhaps]", "scenarios/planned.yaml:22: question P2 speaks of children being perhaps, which is no answer to question P1" },
        { Planned, "{ fact: children, is: [yes, not-known] }", "{ fact: starts, is: [not-known] }", "scenarios/planned.yaml:13: question P2 depends on starts, which is not asked before it" },
        { Planned, "is: [yes, not-known]", "equals: [yes]", "scenarios/planned.yaml:22: question P2: its condition says neither is, within-minutes, several, scenario, all, any nor not\nscenarios/planned.yaml:22: question P2: its condition has an unknown key 'fact'\nscenarios/planned.yaml:22: question P2: its condition has an unknown key 'equals'" },
        { Planned, "kind: should", "kind: must", "scenarios/planned.yaml:32: line planned.tell says must, but 1.1, 1.4 says should" },
        { Planned, "    kind: should\n", "", "scenarios/planned.yaml:30: line planned.tell has no kind" },
        { Planned, "[\"1.1\", \"1.4\"]", "[\"1.1\", \"1.3\"]", "scenarios/planned.yaml:33: line planned.tell cites paragraphs of different strength (1.1 should, 1.3 consider): make it two lines" },
        { Planned, "[\"1.1\", \"1.4\"]", "tool", "scenarios/planned.yaml:32: line planned.tell has a kind, but no paragraph to have it from" },
        { Planned, "withheld: \"1.2\"", "withheld: \"1.2\"\n    text: It is about this.", "scenarios/planned.yaml:37: line planned.withheld stands for withheld text, yet has a text" },
        { Planned, "withheld: \"1.2\"", "withheld: \"1.1\"", "scenarios/planned.yaml:36: line planned.withheld calls 1.1 withheld, but its text is there" },
        { Planned, "id: planned.withheld", "id: planned.tell", "scenarios/planned.yaml:35: line planned.tell appears twice" },
        { Triggers, "id: areas", "id: child", "triggers.yaml:7: trigger child appears twice" },
        { Triggers, "urgency: urgent", "urgency: red", "triggers.yaml:3: trigger child has urgency red, which is none of note, high, urgent" },
        { Triggers, "    when: { fact: children, is: [yes] }\n", "", "triggers.yaml:2: trigger child has no condition (when)" },
        { Triggers, "fact: children", "fact: childern", "triggers.yaml:6: trigger child speaks of the fact childern, for which no question asks" },
        { Triggers, "within-minutes: 60", "within-minutes: soon", "triggers.yaml:11: trigger areas: its condition says within-minutes: soon, which is no number of minutes" },
        { Triggers, "fact: starts", "fact: areas", "triggers.yaml:11: trigger areas takes areas for a time, which question P2 does not ask" },
        { Triggers, "several: areas", "several: starts", "triggers.yaml:11: trigger areas speaks of several starts, but question P3 takes one" },
        { Triggers, "scenario: planned", "scenario: at-scene", "triggers.yaml:11: trigger areas speaks of the scenario at-scene, which this pack does not have" },
        { Triggers, "basis: \"1.1\"", "basis: \"1.1\"\n    guidance-silent: true", "triggers.yaml:6: trigger child says that the guidance is silent, yet cites it" },
        { Triggers, "triggers:", "trigger:", "triggers.yaml:1: the file has no triggers (a pack without any says triggers: [])\ntriggers.yaml:1: the file has an unknown key 'trigger'" },
        { Triggers, "urgency: urgent", "urgency: urgent\n    urgency: note", "triggers.yaml:4: is no valid YAML: Duplicate key urgency" },
    };

    [Fact]
    public void The_small_pack_is_sound_until_it_is_spoilt()
    {
        using var pack = new SmallPack();
        var reading = pack.Read();
        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Pack);
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_fault_is_told_by_file_and_line(string file, string right, string wrong, string expected)
    {
        using var pack = new SmallPack().With(file, right, wrong);
        var reading = pack.Read();
        Assert.Equal(expected.Split('\n'), reading.Faults.Select(fault => fault.ToString()));
        Assert.Null(reading.Pack);
    }

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("paragraphs.yaml")]
    [InlineData("triggers.yaml")]
    [InlineData("scenarios/planned.yaml")]
    public void A_missing_file_is_a_fault(string file)
    {
        using var pack = new SmallPack().Without(file);
        Assert.Contains($"{file}:1: is missing", pack.Read().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_scenario_file_that_nobody_names_is_a_fault()
    {
        using var pack = new SmallPack().WithFile("scenarios/at-scene.yaml", "id: at-scene");
        Assert.Equal(["scenarios/at-scene.yaml:1: is not named in pack.yaml"], pack.Read().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault() =>
        Assert.Equal(["pack.yaml:1: is missing"], ChatOpsAdvisor.Guidance.Packs.PackReader.Read("no-such-folder", []).Faults.Select(fault => fault.ToString()));
}
