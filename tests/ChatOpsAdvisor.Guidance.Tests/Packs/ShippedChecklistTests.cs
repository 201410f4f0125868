using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class ShippedChecklistTests
{
    // In order: the line's id, what it cites, "1" for first advice.
    public static TheoryData<string, string> Checklists => new()
    {
        {
            "planned",
            """
            planned.manage-risk [5.1.5] 1
            planned.primacy [5.1.5]
            planned.tell-inspector [5.1.2] 1
            planned.safeguarding-checks [5.1.2]
            planned.lado [7.6]
            planned.risk-assessment [5.1.3]
            planned.vulnerability [5.1.4]
            planned.ask-evidence [5.1.1] 1
            planned.record-attempts [3.5]
            planned.tell-group [5.1.9, 4.2]
            planned.discourage [3.7]
            planned.no-tasking [4.3, 3.3]
            planned.early-arrest [5.1.7, 5.1.8]
            planned.partners [5.1.3]
            planned.devices [5.1.10]
            planned.child-referral [7.5]
            planned.lado-voluntary [asked by this tool, not from the guidance]
            planned.withheld-5.1.6 [5.1.6]
            planned.withheld-after-5.1.9 [5.1.9]
            """
        },
        {
            "at-scene",
            """
            scene.manage-risk [5.1.5] 1
            scene.primacy [5.1.5]
            scene.tell-inspector [5.2.4] 1
            scene.children [5.2.3] 1
            scene.lado [7.6]
            scene.offences [5.2.2]
            scene.risk-assessment [5.1.3]
            scene.vulnerability [5.1.4]
            scene.early-arrest [5.1.7]
            scene.devices [5.1.10]
            scene.child-referral [7.5]
            scene.lado-voluntary [asked by this tool, not from the guidance]
            scene.ask-evidence [5.1.1]
            scene.record-attempts [3.5]
            scene.discourage [3.7, 4.1]
            scene.stream-preserve [5.3.2]
            scene.stream-removal [5.3.4]
            scene.withheld-5.2.1 [5.2.1]
            scene.withheld-5.2.2 [5.2.2]
            scene.withheld-5.2.5 [5.2.5]
            """
        },
        {
            "posted-online",
            """
            posted.refer [5.3.1] 1
            posted.tell-supervisor [5.3.1] 1
            posted.locate [5.3.2] 1
            posted.preserve [5.3.2]
            posted.collect [5.3.2]
            posted.safeguard [5.3.2]
            posted.child-referral [7.5]
            posted.lado [7.6]
            posted.lado-voluntary [asked by this tool, not from the guidance]
            posted.risk-assessment [5.3.3]
            posted.removal [5.3.4]
            posted.record-attempts [3.5]
            posted.group-offences [3.9]
            """
        },
    };

    [Theory]
    [MemberData(nameof(Checklists))]
    public void Every_line_stands_in_its_place_and_cites_its_paragraphs(string scenario, string expected) =>
        Assert.Equal(expected, string.Join('\n', Shipped.Pack.FindScenario(scenario)!.Checklist.Select(line => $"{line.Id} [{line.Basis}]{(line.First ? " 1" : "")}")));

    [Fact]
    public void A_grey_line_says_the_number_and_that_the_text_is_withheld_and_no_more()
    {
        string[] expected =
        [
            "5.1.6: text withheld", "Unnumbered block after 5.1.9: text withheld", "5.2.1: text withheld", "5.2.2: text withheld in part", "5.2.5: text withheld",
            "6.3: text withheld", "7.3: text withheld", "8.1: text withheld", "8.2: text withheld", "8.3: text withheld", "8.4: text withheld", "3.6: text withheld",
        ];
        Assert.Equal(expected, Shipped.Lines.Where(line => line.Withheld).Select(line => line.Text));
        Assert.All(Shipped.Lines.Where(line => line.Withheld), line => Assert.True(line is { Note: null, Kind: null, First: false, When: null }));
    }

    [Fact]
    public void Every_withheld_paragraph_of_a_scenarios_own_section_has_its_grey_line() =>
        Assert.All(Shipped.Definitions, scenario => Assert.Equal(
            Shipped.Pack.Paragraphs.Where(one => one.Section == scenario.Section && one.Withheld != Withheld.No).Select(one => one.Id),
            scenario.Checklist.Where(line => line.Withheld && !line.Id.Contains("after", StringComparison.Ordinal)).Select(line => line.Basis.Paragraphs[0])));

    [Fact]
    public void A_line_of_the_planned_section_says_so_elsewhere() =>
        Assert.All(
            Shipped.Lines.Where(line => !line.Withheld && !line.Id.StartsWith("planned.", StringComparison.Ordinal)
                && line.Basis.Paragraphs.Any(id => id.StartsWith("5.1.", StringComparison.Ordinal))),
            line => Assert.StartsWith("From the planned-confrontation section (5.1).", line.Note, StringComparison.Ordinal));

    [Theory]
    [InlineData("children", "yes", "child-referral", "7.5")]
    [InlineData("children-where", "work", "lado", "7.6")]
    [InlineData("children-where", "voluntary", "lado-voluntary", "asked by this tool, not from the guidance")]
    public void What_a_trigger_about_children_asks_for_has_its_line_in_every_scenario(string fact, string option, string line, string basis)
    {
        var now = DateTimeOffset.UnixEpoch;
        var officer = new Person("1", "PC Example");
        var opened = Incident.From(new IncidentOpened(now, officer, IncidentId.Of(2026, 1), new ConversationId("a:1"), Shipped.Pack.Id, Shipped.Pack.Version));
        foreach (var scenario in Shipped.Pack.Scenarios)
        {
            var before = opened.After(new ScenarioChosen(now, officer, scenario.Id, null));
            var after = before.After(new FactRecorded(now, officer, fact, "q", new Answer.Chosen([option], null)));
            string[] came = [.. LiveChecklist.Of(Shipped.Pack, after, now).Select(one => one.Item.Id).Except(LiveChecklist.Of(Shipped.Pack, before, now).Select(one => one.Item.Id))];
            var found = Assert.Single(came, id => id.EndsWith($".{line}", StringComparison.Ordinal));
            Assert.Equal(basis, scenario.Checklist.Single(one => one.Id == found).Basis.ToString());
        }
    }

    [Fact]
    public void An_answer_settles_a_line_only_where_the_question_asks_for_just_that() =>
        Assert.Equal(
            ["planned.child-referral", "scene.child-referral", "posted.child-referral", "custody.referral", "release.health", "release.bail", "release.referral", "community.speak", "cps.early-advice", "groups.position"],
            Shipped.Lines.Where(line => line.SettledBy is not null).Select(line => line.Id));

    [Fact]
    public void A_removal_is_asked_for_through_a_contact_only_where_there_is_one() =>
        Assert.All(
            Shipped.Lines.Where(line => line.Basis.Paragraphs.Contains("5.3.4") && line.Text.Contains("SPOC", StringComparison.Ordinal)),
            line => Assert.EndsWith("SIO if there is one.", line.Text, StringComparison.Ordinal));

    [Fact]
    public void The_supervisor_of_5_3_1_is_not_turned_into_an_inspector()
    {
        Assert.Equal(["5.3.1"], Shipped.Pack.FindScenario("posted-online")!.WantedBasis.Paragraphs);
        Assert.All(Shipped.Lines.Where(line => line.Basis.Paragraphs.Contains("5.3.1")), line => Assert.DoesNotContain("inspector", line.Text, StringComparison.OrdinalIgnoreCase));
    }
}
