using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>Empty, doubled and misshapen parts of a pack: the mistakes of a hurried hand.</summary>
public class MisshapenPackTests
{
    private const string Planned = "scenarios/planned.yaml";

    public static TheoryData<string, string, string, string> Spoilt => new()
    {
        { "pack.yaml", "id: small", "id: small/pack", "pack.yaml:1: pack small/pack has the id 'small/pack', which is not made of letters, digits, dots and dashes" },
        { "pack.yaml", "[planned]", "[planned, planned]", "pack.yaml:11: pack small names a scenario twice" },
        { "pack.yaml", "[planned]", "[]", "pack.yaml:11: pack small names no scenario" },
        { "pack.yaml", "gate: gate\nscenarios: [planned]", "scenarios: [planned, gate]", "pack.yaml:10: pack small names several scenarios, but no gate that chooses one" },
        { "paragraphs.yaml", "paragraphs:", "paragraph:", "paragraphs.yaml:1: the file has no paragraphs (a pack without any says paragraphs: [])" },
        { "paragraphs.yaml", "id: \"1.3\"", "id: \"1,3\"", "paragraphs.yaml:9: paragraph 1,3 has an id that is not made of letters, digits, dots and dashes" },
        { "scenarios/gate.yaml", "  - id: G1", "  id: G1\n  more:\n  - id: G1", "scenarios/gate.yaml:4: waterfall gate has a questions that is no list of entries" },
        { Planned, "{ fact: children, is: [yes, not-known] }", "[children]", "scenarios/planned.yaml:22: question P2 has a when that is no group of keys" },
        { Planned, "said: [elsewhere]", "said: { a: b }", "scenarios/planned.yaml:20: question P2: option other has a said that is no list of texts" },
        { Planned, "said: [elsewhere]", "said: [\"\"]", "scenarios/planned.yaml:20: question P2: option other has a said that is no list of texts" },
        { Planned, "id: other", "id: the other", "scenarios/planned.yaml:20: question P2 has an option id that is not made of letters, digits, dots and dashes: 'the other'" },
        { Planned, "fact: starts", "fact: it starts", "scenarios/planned.yaml:24: question P3 has a fact 'it starts' that is not made of letters, digits, dots and dashes" },
        { Planned, "type: yes-no", "type: choice", "scenarios/planned.yaml:6: question P1 has nothing to choose from" },
        { Planned, "is: [yes, not-known]", "is: []", "scenarios/planned.yaml:22: question P2: its condition names no option" },
        { Planned, "{ fact: children, is: [yes, not-known] }", "{ any: [] }", "scenarios/planned.yaml:22: question P2: its condition has an empty any" },
        { Planned, "[\"1.1\", \"1.4\"]", "[\"1.1\", \"1.1\"]", "scenarios/planned.yaml:33: line planned.tell cites a paragraph twice" },
        { Planned, "withheld: \"1.2\"", "withheld: \"1.2\"\n    withheld-after: \"1.1\"", "scenarios/planned.yaml:36: line planned.withheld says withheld and withheld-after at once" },
        { Planned, "withheld: \"1.2\"", "withheld: \"1.9\"", "scenarios/planned.yaml:36: line planned.withheld stands for 1.9, which is no paragraph of this pack" },
        { Planned, "withheld: \"1.2\"", "withheld-after: \"1.9\"", "scenarios/planned.yaml:36: line planned.withheld stands for 1.9, which is no paragraph of this pack" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void It_is_told_by_file_and_line_among_what_follows_from_it(string file, string right, string wrong, string expected)
    {
        using var pack = new SmallPack().With(file, right, wrong);
        var reading = pack.Read();
        Assert.Contains(expected, reading.Faults.Select(fault => fault.ToString()));
        Assert.Null(reading.Pack);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- one\n- two\n")]
    [InlineData("just a text")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void A_file_that_is_not_one_group_of_keys_is_told(string text)
    {
        using var pack = new SmallPack().WithFile("triggers.yaml", text);
        Assert.Equal(["triggers.yaml:1: is not one group of keys"], pack.Read().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_scenario_without_questions_is_told()
    {
        using var pack = new SmallPack().WithFile(Planned, "id: planned\ntitle: Planned\nsection: \"1\"\nclosing: Summary\n").WithFile("triggers.yaml", "triggers: []");
        Assert.Equal(["scenarios/planned.yaml:1: scenario planned asks no questions"], pack.Read().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_fact_with_other_options_in_another_scenario_is_told()
    {
        const string AtScene = """
            id: at-scene
            title: At the scene
            section: "1"
            closing: Summary
            questions:
              - id: S1
                fact: areas
                ask: Which areas?
                label: Areas
                type: multi
                options: [{ id: south, label: South }]
                basis: tool
            """;
        using var pack = new SmallPack().WithFile("scenarios/at-scene.yaml", AtScene)
            .With("pack.yaml", "[planned]", "[planned, at-scene]")
            .With("scenarios/gate.yaml", "said: [soon] }", "said: [soon] }\n      - { id: at-scene, label: Still there }");
        Assert.Equal(["scenarios/at-scene.yaml:6: question S1 asks for areas with other options than question P2"], pack.Read().Faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b")]
    [InlineData("not-known")]
    public void A_force_area_of_the_settings_that_cannot_be_an_option_is_told(string id)
    {
        using var pack = new SmallPack().Write();
        var reading = PackReader.Read(pack.Folder, [new Option(id, "An area", [])]);
        Assert.Equal(
            [$"scenarios/planned.yaml:18: question P2 is given the force area '{id}' by the settings, which is no option id"],
            reading.Faults.Select(fault => fault.ToString()));
    }
}
