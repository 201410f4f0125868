using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class TraitsTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Officer = new("a", "PC Example");
    private static readonly Incident Opened = Incident.From(new IncidentOpened(Now, Officer, IncidentId.Of(2026, 9), new ConversationId("a:1"), "small", "1.0.0"));
    private static readonly IncidentId Earlier = IncidentId.Of(2026, 3);

    private static Incident With(string fact, Answer answer) => Opened.After(new FactRecorded(Now, Officer, fact, "Q", answer));

    [Theory]
    [InlineData("the Station Road car park", "Car park, Station Road")]
    [InlineData("outside Kings Head", "the King's Head")]
    public void Two_ways_of_saying_a_place_are_one_trait(string one, string other) => Assert.Equal(
        Assert.Single(Traits.Of(With("location", new Answer.Told(one)))), Assert.Single(Traits.Of(With("location", new Answer.Told(other)))));

    [Fact]
    public void What_was_said_cannot_be_read_from_a_trait_and_a_kind_is_no_other_kind()
    {
        var place = Assert.Single(Traits.Of(With("location", new Answer.Told("Harbour"))));
        Assert.DoesNotContain("harbour", place.Value, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(place.Value, Assert.Single(Traits.Of(With("group-name", new Answer.Told("Harbour")))).Value);
    }

    [Fact]
    public void Not_known_is_no_trait_nor_is_another_force_and_an_exercise_has_none()
    {
        Assert.Empty(Traits.Of(With("location", Answer.NotKnown.Value)));
        Assert.Empty(Traits.Of(With("force-areas", new Answer.Chosen(["several", "another"], null))));
        Assert.Empty(Traits.Of(With("location", new Answer.Told("Harbour")) with { IsExercise = true }));
    }

    [Fact]
    public void A_force_area_or_a_platform_alone_is_too_common()
    {
        Assert.Empty(Traits.Decide(Opened, [new Resemblance(Earlier, TraitKind.Area)], Now));
        Assert.Empty(Traits.Decide(Opened, [new Resemblance(Earlier, TraitKind.Platform)], Now));
        Assert.Equal([TraitKind.Platform, TraitKind.Area],
            Traits.Decide(Opened, [new Resemblance(Earlier, TraitKind.Area), new Resemblance(Earlier, TraitKind.Platform)], Now).Select(seen => seen.Kind));
    }

    [Fact]
    public void A_resemblance_is_pointed_out_once()
    {
        Resemblance[] alike = [new(Earlier, TraitKind.Place)];
        var seen = Assert.Single(Traits.Decide(Opened, alike, Now));
        Assert.Empty(Traits.Decide(Opened.After(seen), alike, Now));
        Assert.Equal(["Same place as 26-0003"], PatternWords.Lines(Opened.After(seen)));
    }
}
