using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class ShippedTriggersTests
{
    [Fact]
    public void Every_trigger_of_the_officers_table_is_there_with_its_urgency() =>
        Assert.Equal(
            [
                "immediate-danger Urgent [5.1.5]",
                "child-at-risk Urgent [5.1.3, 5.1.5, 5.2.3, 7.5]",
                "child-not-known Urgent [5.1.3, 5.1.5, 5.2.3]",
                "self-harm Urgent [5.1.3, 5.1.4, 7.1]",
                "subject-missing Urgent [5.1.3, 5.1.4, 7.1]",
                "disorder Urgent [5.1.3, 5.1.5, 5.1.8]",
                "weapons Urgent []",
                "meeting-soon Urgent []",
                "live-stream High [1.2, 5.3.4]",
                "stream-planned High [1.2, 5.3.4]",
                "identity-exposed High [5.3.2, 5.3.4]",
                "primacy High [5.1.5]",
                "access-through-work High [7.6, 5.2.3]",
                "access-through-volunteering High [7.6, 5.2.3]",
                "whereabouts-unknown High [5.3.2]",
                "identity-doubt High [2.8, 2.9]",
                "evidence-at-risk Note [5.1.1, 3.5]",
                "hurt-or-held Note [3.9]",
                "tasking Note [4.3, 3.3]",
            ],
            Shipped.Pack.Triggers.Select(rule => $"{rule.Id} {rule.Urgency} [{string.Join(", ", rule.Basis.Paragraphs)}]"));

    [Fact]
    public void Of_weapons_the_card_says_that_the_guidance_is_silent() =>
        Assert.Equal(["weapons"], Shipped.Pack.Triggers.Where(rule => rule.GuidanceSilent).Select(rule => rule.Id));

    [Fact]
    public void Answers_can_make_every_trigger_fire_but_those_of_words() => Assert.All(Shipped.Pack.Triggers.Where(rule => !rule.ByWordsOnly), rule => Assert.True(Reach.Possible(Shipped.Pack, rule.When), rule.Id));

    [Fact]
    public void A_trigger_that_no_answers_can_fire_is_found() =>
        Assert.False(Reach.Possible(Shipped.Pack, new Condition.All([new Condition.InScenario("planned"), new Condition.Is("subject", ["held"])])));

    [Fact]
    public void Nothing_fires_before_anything_is_said() =>
        Assert.All(Shipped.Pack.Triggers, rule => Assert.All(
            Shipped.Pack.Scenarios, scenario => Assert.False(Reach.Holds(rule.When, scenario.Id, new Dictionary<string, string[]>()), rule.Id)));

    [Fact]
    public void An_unknown_child_is_urgent_until_somebody_is_arrested()
    {
        var when = Shipped.Pack.Triggers.Single(rule => rule.Id == "child-not-known").When;
        Assert.True(Reach.Holds(when, "at-scene", Answers("children not-known")));
        Assert.True(Reach.Holds(when, "at-scene", Answers("children not-known", "arrested no")));
        Assert.False(Reach.Holds(when, "at-scene", Answers("children not-known", "arrested yes")));
        Assert.False(Reach.Holds(when, "posted-online", Answers("children not-known", "whereabouts in-custody")));
        Assert.False(Reach.Holds(when, "at-scene", Answers("children no", "children-present no")));
    }

    [Fact]
    public void A_stream_is_live_with_the_subject_there_only_while_the_subject_is_there()
    {
        var when = Shipped.Pack.Triggers.Single(rule => rule.Id == "live-stream").When;
        Assert.True(Reach.Holds(when, "at-scene", Answers("filming live", "subject held")));
        Assert.False(Reach.Holds(when, "at-scene", Answers("filming live", "subject left")));
        Assert.False(Reach.Holds(when, "at-scene", Answers("filming filming", "subject held")));
    }

    private static Dictionary<string, string[]> Answers(params string[] answers) =>
        answers.Select(answer => answer.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1..]);
}
