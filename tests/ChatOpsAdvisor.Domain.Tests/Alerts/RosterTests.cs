using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Alerts;

public class RosterTests
{
    private static readonly DateTimeOffset Seven = UkTime.FromWallClock(new DateTime(2026, 7, 5, 19, 0, 0));
    private static readonly RosterPerson Sample = new("Insp Sample", "i");
    private static readonly RosterPerson Example = new("Insp Example", "j");
    private static readonly RosterPerson Other = new("Insp Other", null);

    private static DutyShift Night(RosterPerson who, int order = 1, RosterPerson? instead = null) => new("Northshire", who, Seven, Seven.AddHours(12), order, instead);

    [Fact]
    public void A_turn_covers_its_first_moment_and_not_its_last()
    {
        var roster = new Roster([Night(Sample)]);
        Assert.Equal([Sample], roster.OnDuty("northshire", Seven));
        Assert.Empty(roster.OnDuty("Northshire", Seven.AddHours(12)));
        Assert.Empty(roster.OnDuty("Southshire", Seven));
    }

    [Fact]
    public void An_override_takes_the_place_and_the_order_for_its_own_time_alone()
    {
        var roster = new Roster([Night(Sample), Night(Example, 2), new DutyShift("Northshire", Other, Seven.AddHours(2), Seven.AddHours(4), 9, Sample)]);
        Assert.Equal([Sample, Example], roster.OnDuty("Northshire", Seven.AddHours(1)));
        Assert.Equal([Other, Example], roster.OnDuty("Northshire", Seven.AddHours(3)));
        Assert.Equal([Sample, Example], roster.OnDuty("Northshire", Seven.AddHours(4)));
        Assert.Equal(Seven.AddHours(2), roster.NextChange("Northshire", Seven));
    }

    [Fact]
    public void A_swap_is_two_overrides()
    {
        var roster = new Roster([Night(Sample), Night(Example, 2), Night(Example, 1, Sample), Night(Sample, 1, Example)]);
        Assert.Equal([Example, Sample], roster.OnDuty("Northshire", Seven));
    }

    [Fact]
    public void Gaps_are_found_and_a_shift_that_meets_another_leaves_none()
    {
        var roster = new Roster([Night(Sample), Night(Example) with { From = Seven.AddHours(12), Until = Seven.AddHours(14) }, Night(Sample) with { From = Seven.AddHours(16), Until = Seven.AddHours(20) }]);
        Assert.Equal(
            [new RosterGap("Northshire", Seven.AddHours(14), Seven.AddHours(16)), new RosterGap("Northshire", Seven.AddHours(20), Seven.AddHours(24))],
            roster.Gaps("Northshire", Seven, Seven.AddHours(24)));
    }

    [Fact]
    public void The_night_on_which_the_clocks_go_back_has_thirteen_hours_and_no_gap()
    {
        var (from, until) = (UkTime.FromWallClock(new DateTime(2026, 10, 24, 19, 0, 0)), UkTime.FromWallClock(new DateTime(2026, 10, 25, 7, 0, 0)));
        Assert.Equal(TimeSpan.FromHours(13), until - from);
        Assert.Empty(new Roster([Night(Sample) with { From = from, Until = until }]).Gaps("Northshire", from, until));
    }

    [Fact]
    public void A_gap_keeps_its_key_while_it_comes_near_and_while_it_runs()
    {
        var roster = new Roster([Night(Sample)]);
        string[] keys = [.. new[] { 0, 5, 11, 13, 20 }.Select(hours => Assert.Single(RosterTroubles.Of(roster, ["Northshire"], new AlertRoutes([]), Seven.AddHours(hours))).Key)];
        Assert.Single(keys.Distinct());
    }

    [Fact]
    public void What_would_become_of_an_alert_in_a_gap_is_told_as_it_is_set_up()
    {
        var route = new AlertRoute("Northshire", new ConversationId("19:north@thread.tacv2"), "Northshire control room");
        Assert.EndsWith("no fallback is set. The officer would then be told to phone Northshire control room.", Told(route), StringComparison.Ordinal);
        Assert.EndsWith("then go to the fallback, Force duty desk.", Told(route with { Fallback = new AlertFallback("Force duty desk", null, "f") }), StringComparison.Ordinal);

        static string Told(AlertRoute route) => Assert.Single(RosterTroubles.Of(new Roster([Night(Sample)]), ["Northshire"], new AlertRoutes([route]), Seven)).Text;
    }

    [Fact]
    public void Somebody_who_cannot_be_called_is_told_of_before_the_night()
    {
        var roster = new Roster([Night(Other)]);
        Assert.Contains(RosterTroubles.Of(roster, ["Northshire"], new AlertRoutes([]), Seven.AddHours(-3)), trouble => trouble.Kind == "unreachable" && trouble.Text.Contains("Insp Other", StringComparison.Ordinal));
        Assert.DoesNotContain(RosterTroubles.Of(roster, ["Northshire"], new AlertRoutes([]), Seven.AddHours(-30)), trouble => trouble.Kind == "unreachable");
    }

    [Theory]
    [InlineData("Who's on?", false)]
    [InlineData("who is on now", false)]
    [InlineData("WHO IS ON TONIGHT?", true)]
    [InlineData("who is on the phone", null)]
    [InlineData("nobody", null)]
    public void Who_is_on_is_asked_in_plain_words_alone(string text, bool? tonight) => Assert.Equal(tonight, RosterWords.Ask(text));
}
