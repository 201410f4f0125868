using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Incidents;

public class RiskReviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Inspector = new("i", "Insp Sample");
    private static readonly Incident Opened = Incident.From(new IncidentOpened(Now, new Person("a", "PC Example"), IncidentId.Of(2026, 1), new ConversationId("a:1"), "small", "1.0.0"));
    private static readonly Incident Reviewed = Opened.After(new RiskReviewed(Now, Inspector, 1, [Line(RiskHeading.Children, RiskState.Present, facts: "two")], "f"));

    private static RiskLine Line(RiskHeading heading, RiskState state, string? facts = null, string? owner = null) => new(heading, state, facts, null, owner, null);

    private static RiskReview Review(params RiskLine[] lines) => new(1, Inspector, Now, [.. lines], "f");

    [Fact]
    public void The_first_review_tells_every_heading_but_an_empty_other() => Assert.Equal(
        ["Children in contact: present", "Children in contact, facts: “two”", "Own safety, self-harm: unknown", "Reprisals: unknown", "Community impact: unknown", "Those who confront: unknown", "Flags and referrals: unknown"],
        RiskDifference.Between(null, Review(Line(RiskHeading.Children, RiskState.Present, facts: "two"))));

    [Fact]
    public void A_later_one_tells_what_is_different_and_nothing_else() => Assert.Equal(
        ["Children in contact: present → possible", "Children in contact, facts: “two” → “one”", "Reprisals, owner: taken out, was “PPU”", "Other risks, facts: “press is there”"],
        RiskDifference.Between(
            Review(Line(RiskHeading.Children, RiskState.Present, facts: "two"), Line(RiskHeading.Reprisals, RiskState.Possible, owner: "PPU")),
            Review(Line(RiskHeading.Children, RiskState.Possible, facts: "one"), Line(RiskHeading.Reprisals, RiskState.Possible), Line(RiskHeading.Other, RiskState.Unknown, facts: "press is there"))));

    [Fact]
    public void The_same_again_has_no_difference() =>
        Assert.Empty(RiskDifference.Between(Review(Line(RiskHeading.Group, RiskState.NoneKnown)), Review(Line(RiskHeading.Group, RiskState.NoneKnown))));

    [Fact]
    public void A_second_tap_of_the_same_form_saves_one_version_and_another_form_saves_one_even_if_nothing_changed()
    {
        Assert.Empty(ReviewRisk.Decide(Reviewed, Reviewed.Reviews[0].Lines, "f", Inspector, Now).Events);
        var second = Assert.IsType<RiskReviewed>(Assert.Single(ReviewRisk.Decide(Reviewed, Reviewed.Reviews[0].Lines, "g", Inspector, Now).Events));
        Assert.Equal(2, second.Version);
        Assert.Equal([1, 2], Reviewed.After(second).Reviews.Select(review => review.Version));
    }

    public static TheoryData<IncidentEvent, string?> Prompts => new()
    {
        { new ScenarioChosen(Now, Inspector, "at-scene", "planned"), "the scenario changed" },
        { new ScenarioChosen(Now, Inspector, "at-scene", null), null },
        { new FactRecorded(Now, Inspector, "arrested", "S8", new Answer.Chosen(["yes"], null)), "an arrest" },
        { new FactRecorded(Now, Inspector, "arrested", "S8", new Answer.Chosen(["no"], null)), null },
        { new FactRecorded(Now, Inspector, "whereabouts", "O1", new Answer.Chosen(["in-custody"], null)), "an arrest" },
        { new FactRecorded(Now, Inspector, "online-state", "O5", new Answer.Chosen(["up"], null)), "footage or details are online" },
        { new TriggerFired(Now, Person.Tool, "weapons", Guidance.Urgency.Urgent, "weapons or violence"), "weapons or violence" },
        { new DealingChanged(Now, Inspector, new Person("b", "PC Sample")), "another officer deals with it" },
        { new IncidentAcknowledged(Now, Inspector, new HandoverOffer(Inspector, new Successor("x", null), Now, false, new ConversationId("c"), 1)), "another inspector has it" },
        { new IncidentAcknowledged(Now, Inspector), null },
        { new ItemAnswered(Now, Inspector, "planned.risk", ItemState.Done), null },
    };

    [Theory, MemberData(nameof(Prompts))]
    public void Another_look_is_wanted_after_what_the_guidance_calls_a_change(IncidentEvent happened, string? reason)
    {
        var wanted = WantReview.After(Reviewed.After(happened), [happened]).OfType<ReviewWanted>().Select(one => one.Reason);
        Assert.Equal(reason is null ? [] : [reason], wanted);
        Assert.Empty(WantReview.After(Opened.After(happened), [happened]));
    }

    [Fact]
    public void The_same_reason_is_said_once_until_somebody_has_looked()
    {
        var change = new ScenarioChosen(Now, Inspector, "at-scene", "planned");
        var wanting = Reviewed.After(WantReview.After(Reviewed, [change]));
        Assert.Equal(["the scenario changed"], wanting.ReviewReasons);
        Assert.Empty(WantReview.After(wanting, [change]));
        Assert.Empty(wanting.After(new RiskReviewed(Now, Inspector, 2, [], "g")).ReviewReasons);
    }

    [Fact]
    public void When_time_is_up_it_is_said_once_and_of_a_closed_incident_never()
    {
        var due = Assert.Single(WantReview.Overdue(Reviewed, Now));
        Assert.Empty(WantReview.Overdue(Reviewed.After(due), Now));
        Assert.Empty(WantReview.Overdue(Reviewed.After(new IncidentClosed(Now, Inspector, null)), Now));
        Assert.Equal("none was made yet", Assert.IsType<ReviewWanted>(Assert.Single(WantReview.Overdue(Opened, Now))).Reason);
    }
}
