using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>Words of risk in a chat: when they count, what they raise, and what "not relevant" does.</summary>
public class HeedingTests
{
    private static readonly GuidancePack Pack = TestPack.Small with
    {
        RiskWords = new RiskWords(
            [new RiskWordGroup("crowd", [RiskPhrase.Of("kicking off")], []), new RiskWordGroup("danger", [RiskPhrase.Of("knife")], [])],
            [RiskPhrase.Of("no")], [RiskPhrase.Of("any")], [RiskPhrase.Of("none")], [RiskPhrase.Of("no idea")], []),
    };

    [Fact]
    public void A_word_in_a_remark_counts_and_an_answer_that_raises_the_same_is_not_doubled()
    {
        var chat = new Chat(Pack).Says("they rang").Presses("answer", ("option", "yes"), ("text", "one has a knife"));

        var fired = Assert.Single(chat.Events.OfType<TriggerFired>(), one => one.Trigger == "danger" && one.Said is null);
        Assert.Equal(Urgency.Urgent, fired.Urgency);
        Assert.Equal(["knife"], chat.Incident!.Triggers.Single().Said);
        Assert.Null(chat.View<RiskWordsView>());
    }

    [Fact]
    public void A_word_in_a_reason_on_the_checklist_counts()
    {
        var chat = new Chat(Pack).Says("they rang").Chooses("no").Chooses("planned");
        chat.Press("line-not-done", null, null, ("item", "planned.risk"), ("said", "one has a knife"));
        Assert.Contains(chat.Events, happened => happened is TriggerFired { Trigger: "danger", Said: ["knife"] });
    }

    [Fact]
    public void Words_that_raise_a_rule_without_advice_promise_none()
    {
        var chat = new Chat(Pack).Says("they rang").Presses("answer", ("option", "no"), ("text", "it is kicking off"));
        Assert.Equal(("Raised: HIGH", "Disorder."), (chat.View<RiskWordsView>()!.Title, chat.View<RiskWordsView>()!.Reason));
        chat.Says("he has a knife");
        Assert.Equal("Before anything else", chat.View<RiskWordsView>()!.Title);
    }

    [Fact]
    public void Not_relevant_is_kept_and_lowers_nothing()
    {
        var chat = new Chat(Pack).Says("they rang").Presses("answer", ("option", "no"), ("text", "he collects knife blocks"));
        Assert.True(chat.View<RiskWordsView>()!.CanDismiss);

        chat.Press("not-relevant", null, null, ("trigger", "danger"));
        Assert.Equal(["knife"], Assert.IsType<WordsDismissed>(Assert.Single(chat.Events)).Said);
        Assert.False(chat.Incident!.Stands("danger"));
        Assert.Equal(Urgency.Urgent, chat.Incident.Urgency);

        chat.Press("not-relevant", null, null, ("trigger", "danger"));
        Assert.Empty(chat.Events);
        Assert.Contains("Already said to be not relevant by PC Example", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_answers_say_stands_after_its_words_were_called_not_relevant()
    {
        var chat = new Chat(Pack).Says("a knife, they say");
        chat.Chooses("yes").Press("not-relevant", null, null, ("trigger", "danger"));

        Assert.Contains(chat.Events, happened => happened is TriggerFired { Trigger: "danger", Said: null });
        Assert.True(chat.Incident!.Stands("danger"));
    }

    [Fact]
    public void The_same_words_again_change_nothing_and_new_ones_join_them()
    {
        var chat = new Chat(Pack).Says("knife seen");
        chat.Says("KNIFE seen");
        Assert.Empty(chat.Events);
        Assert.Null(chat.View<RiskWordsView>());
    }

    [Theory]
    [InlineData("weapons")]
    [InlineData("crowd")]
    [InlineData("")]
    public void A_button_of_a_trigger_that_no_words_raised_changes_nothing(string trigger)
    {
        var chat = new Chat(Pack).Says("they rang").Press("not-relevant", null, null, ("trigger", trigger));
        Assert.Empty(chat.Events);
        Assert.Contains("Nothing was changed", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_from_before_any_incident_count_once_one_opens_and_only_for_a_while()
    {
        var now = new DateTimeOffset(2026, 7, 5, 20, 0, 0, TimeSpan.Zero);
        TriggerFired? After(TimeSpan wait)
        {
            var state = ConversationState.Empty with { Heard = [new HeardEarlier("danger", ["knife"], now)] };
            var context = new DialogContext(Pack, state, null, new ConversationId("a:1"), new Person("1", "PC Example"), now + wait, IncidentId.Of(26, 1), PackChanged: false);
            var decided = DialogEngine.Decide(context, new DialogInput.Typed("a group has rung us", HasAttachments: false));
            Assert.Empty(decided.State.Heard);
            return decided.Events.OfType<TriggerFired>().SingleOrDefault();
        }

        Assert.Equal(["knife"], After(TimeSpan.FromMinutes(30))!.Said!);
        Assert.Null(After(TimeSpan.FromHours(3)));
    }

    [Fact]
    public void Words_without_an_incident_are_remembered()
    {
        var context = new DialogContext(Pack, ConversationState.Empty, null, new ConversationId("a:1"), new Person("1", "PC Example"), DateTimeOffset.UnixEpoch, IncidentId.Of(26, 1), PackChanged: false);
        var pressed = new DialogInput.Pressed("help", null, null, new Dictionary<string, string> { ["text"] = "there is a knife" });
        Assert.Equal(["knife"], Assert.Single(DialogEngine.Decide(context, pressed).State.Heard).Said);
    }

    [Fact]
    public void Urgency_survives_being_written_and_read()
    {
        var chat = new Chat(Pack).Says("knife").Press("not-relevant", null, null, ("trigger", "danger"));
        chat.Restart();
        Assert.Equal(["knife"], chat.Incident!.Triggers.Single().Said);
        Assert.NotNull(chat.Incident.Triggers.Single().NotRelevant);
        Assert.Equal(Urgency.Urgent, chat.Incident.Urgency);
    }
}
