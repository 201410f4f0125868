using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

public class WaterfallTests
{
    private static Chat AtFirstScenarioStep() => new Chat().Says("a group has rung us").Chooses("no").Chooses("planned").Says("CAD 101");

    [Fact]
    public void The_first_message_opens_an_incident_and_asks_whether_anyone_is_in_danger()
    {
        var chat = new Chat().Says("a group has rung us, they are meeting someone");

        Assert.Equal("26-0001", chat.Incident!.Id.Value);
        Assert.Equal(("G1", "Step 1 of 3", "Draft. Options, not orders."), (chat.Question!.Question, chat.Question.Step, chat.Question.Opening));
    }

    [Fact]
    public void First_advice_is_shown_as_soon_as_the_scenario_is_known_and_before_the_next_question()
    {
        var chat = new Chat().Says("hello there").Chooses("no");
        chat = new Chat().Says("they rang").Chooses("no").Chooses("planned");

        var cards = chat.Replies.OfType<Reply.Show>().Select(show => show.View.Card).ToList();
        Assert.Equal(["answered", "advice", "question"], cards);
        Assert.Equal("Para 5.1.5 · should", chat.View<AdviceView>()!.Lines[0].Source);
    }

    [Fact]
    public void Danger_is_met_with_advice_at_once_and_the_intake_goes_on()
    {
        var chat = new Chat().Says("they rang").Chooses("yes");

        Assert.Equal("Radio or 999 first.", chat.View<AdviceView>()!.Lines[0].Text);
        Assert.True(chat.View<AdviceView>()!.Urgent);
        Assert.Equal("G2", chat.Question!.Question);
        Assert.Equal(Guidance.Urgency.Urgent, chat.Incident!.Urgency);
    }

    [Fact]
    public void A_conditional_step_is_asked_only_when_it_applies_and_counts_only_then()
    {
        var chat = AtFirstScenarioStep().Says("21:30");
        Assert.Equal("Step 2 of 3", chat.Question!.Step);

        chat.Says("kids yes, 2");
        Assert.Equal(("P3a", "Step 3 of 4"), (chat.Question!.Question, chat.Question.Step));

        var other = AtFirstScenarioStep().Says("21:30").Chooses("no");
        Assert.Equal(("P5", "Step 3 of 3"), (other.Question!.Question, other.Question.Step));
    }

    [Fact]
    public void The_end_shows_summary_and_checklist_and_a_withheld_line_says_nothing()
    {
        var chat = AtFirstScenarioStep().Says("21:30").Chooses("no").Chooses("no");

        Assert.Equal(IntakeState.Finished, chat.Incident!.Intake);
        Assert.Equal(0, chat.View<SummaryView>()!.OpenPoints);
        var withheld = Assert.Single(chat.View<ChecklistView>()!.Lines, line => line.Withheld);
        Assert.Equal(("5.1.6: text withheld", "Para 5.1.6", 0), (withheld.Text, withheld.Source, withheld.Number));
    }

    [Fact]
    public void What_cannot_be_read_is_asked_again_with_a_hint_and_changes_nothing()
    {
        var chat = new Chat().Says("they rang").Says("purple");

        Assert.Empty(chat.Events);
        Assert.Contains("yes or no", chat.Question!.Problem, StringComparison.Ordinal);
        Assert.Equal("G1", chat.Question.Question);
    }

    [Fact]
    public void Back_asks_the_question_before_and_its_new_answer_replaces_the_old_one()
    {
        var chat = AtFirstScenarioStep().Says("21:30").Chooses("no").Presses("back");
        Assert.Equal("P3", chat.Question!.Question);

        chat.Chooses("yes");
        Assert.Equal("P3a", chat.Question!.Question);
        Assert.Equal(2, chat.AllEvents.OfType<FactRecorded>().Count(fact => fact.FactId == "children"));
    }

    [Fact]
    public void A_skipped_required_question_comes_round_once_more_at_the_end()
    {
        var chat = AtFirstScenarioStep().Presses("skip").Chooses("no").Chooses("no");
        Assert.Equal("P1", chat.Question!.Question);

        chat.Presses("skip");
        Assert.Null(chat.Question);
        Assert.Equal(IntakeState.Finished, chat.Incident!.Intake);
        Assert.Contains(chat.View<SummaryView>()!.Answers, line => line is { Label: "When", Answer: "Skipped", Open: true });
    }

    [Fact]
    public void The_log_number_that_was_skipped_at_the_gate_is_asked_at_the_end_and_not_at_once()
    {
        var chat = new Chat().Says("they rang").Chooses("no").Chooses("planned").Presses("skip");
        Assert.Equal("P1", chat.Question!.Question);

        chat.Says("21:30").Chooses("no").Chooses("no");
        Assert.Equal("G3", chat.Question!.Question);

        chat.Says("CAD 7");
        Assert.Equal(IntakeState.Finished, chat.Incident!.Intake);
    }

    [Fact]
    public void Not_known_is_an_answer_and_stands_out_as_open()
    {
        var chat = AtFirstScenarioStep().Says("don't know").Presses("not-known").Presses("not-known");

        Assert.Equal(IntakeState.Finished, chat.Incident!.Intake);
        Assert.Equal(3, chat.View<SummaryView>()!.OpenPoints);
    }

    [Fact]
    public void No_idea_is_never_read_as_no()
    {
        var chat = AtFirstScenarioStep().Says("21:30").Says("no idea mate");

        Assert.IsType<Answer.NotKnown>(chat.Incident!.AnswerTo("children"));
    }
}
