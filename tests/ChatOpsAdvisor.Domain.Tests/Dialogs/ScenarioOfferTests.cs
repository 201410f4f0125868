using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>Another scenario, said in passing: offered by whoever can tell, and changed by a tap alone.</summary>
public class ScenarioOfferTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 19, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("at-scene", 0.96, true, false, true)]
    [InlineData("at-scene", 0.9, true, false, false)]
    [InlineData("at-scene", 1, false, false, false)]
    [InlineData("at-scene", 1, true, true, false)]
    [InlineData("planned", 1, true, false, false)]
    [InlineData("nowhere", 1, true, false, false)]
    public void A_suggester_is_believed_only_when_it_is_sure_of_another_scenario(string scenario, double confidence, bool isReport, bool isGap, bool offered)
    {
        var decided = Say(new Suggester(scenario, confidence, isReport, isGap), "he's outside the house now with them filming");
        Assert.Equal(offered, decided.State.Offered > 0);
        Assert.DoesNotContain(decided.Events, happened => happened is ScenarioChosen);
    }

    [Fact]
    public void Where_the_text_was_read_as_an_answer_the_suggester_must_be_surer()
    {
        Assert.Equal(0, Say(new Suggester("at-scene", 0.96, true, false), "no there are no children about").State.Offered);
        Assert.True(Say(new Suggester("at-scene", 0.98, true, false), "no there are no children about").State.Offered > 0);
        Assert.Equal(0, Say(new Suggester("at-scene", 1, true, false), "no").State.Offered);
    }

    [Fact]
    public void What_has_begun_is_not_offered_back_as_planned()
    {
        var offered = Say(null, "they are at scene now with him");
        var begun = Press(offered, "take-scenario", offered.State.Offered);
        Assert.Equal("at-scene", begun.Incident!.Scenario);
        Assert.Equal(0, SayNext(begun, new Suggester("planned", 1, true, false), "yes he said he will end it").State.Offered);
    }

    [Fact]
    public void Without_a_suggester_only_sayings_of_the_packs_own_are_offered()
    {
        Assert.True(Say(null, "they are at scene now with him").State.Offered > 0);
        Assert.Equal(0, Say(null, "they are on their way").State.Offered);
    }

    [Fact]
    public void A_tap_changes_it_once_and_an_older_offer_is_an_old_card()
    {
        var decided = Say(null, "they are at scene now with him");
        var offer = decided.State.Offered;
        var taken = Press(decided, "take-scenario", offer);
        Assert.Equal("at-scene", taken.Incident!.Scenario);
        Assert.Equal(0, taken.State.Offered);

        var again = Press(taken, "take-scenario", offer);
        Assert.Empty(again.Events);
        Assert.Contains("Nothing was changed", again.Replies.OfType<Reply.Say>().Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_as_it_was_changes_nothing()
    {
        var decided = Say(null, "they are at scene now with him");
        var kept = Press(decided, "keep-scenario", decided.State.Offered);
        Assert.Empty(kept.Events);
        Assert.Equal("planned", kept.Incident!.Scenario);
        Assert.Contains("Kept as it was", kept.Replies.OfType<Reply.Show>().Select(show => show.View).OfType<ConfirmView>().Single().Text, StringComparison.Ordinal);
    }

    private static DialogDecision Say(IScenarioSuggester? suggester, string text)
    {
        var chat = new Chat().Says("a group has rung us").Chooses("no").Chooses("planned").Says("CAD 101").Says("23:30");
        return DialogEngine.Decide(Context(chat.State, chat.Incident) with { Suggester = suggester }, new DialogInput.Typed(text, HasAttachments: false));
    }

    private static DialogDecision SayNext(DialogDecision before, IScenarioSuggester suggester, string text) =>
        DialogEngine.Decide(Context(before.State, before.Incident) with { Suggester = suggester }, new DialogInput.Typed(text, HasAttachments: false));

    private static DialogDecision Press(DialogDecision before, string verb, int ask) => DialogEngine.Decide(
        Context(before.State, before.Incident), new DialogInput.Pressed(verb, null, ask, new Dictionary<string, string> { ["scenario"] = "at-scene" }));

    private static DialogContext Context(ConversationState state, Incident? incident) =>
        new(TestPack.Small with { Openings = [new OpeningGroup("planned", IsGap: false, ["they mean to go"])] }, state, incident, new ConversationId("a:1"), new Person("1", "PC Example"), Now, IncidentId.Of(26, 2), PackChanged: false);

    private sealed class Suggester(string scenario, double confidence, bool isReport, bool isGap) : IScenarioSuggester
    {
        public ScenarioSuggestion Suggest(GuidancePack pack, string opening) => new(scenario, confidence, [], isReport, isGap, []);
    }
}
