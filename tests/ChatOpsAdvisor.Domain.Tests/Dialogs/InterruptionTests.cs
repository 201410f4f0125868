using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

public class InterruptionTests
{
    private static Chat AtFirstScenarioStep() => new Chat().Says("a group has rung us").Chooses("no").Chooses("planned").Says("CAD 101");

    [Fact]
    public void A_second_tap_changes_nothing_and_says_what_was_answered()
    {
        var chat = new Chat().Says("they rang");
        var ask = chat.Question!.AskNumber;
        chat.Chooses("no").Press("answer", "G1", ask, ("option", "yes"));

        Assert.Empty(chat.Events);
        Assert.Contains("Already answered", chat.Text, StringComparison.Ordinal);
        Assert.Contains("No (PC Example 20:52 BST)", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pause_and_resume_days_later_go_on_at_the_same_step()
    {
        var chat = AtFirstScenarioStep().Says("21:30").Says("pause");
        Assert.Equal("Paused", chat.View<ConfirmView>()!.Title);

        chat.Now += TimeSpan.FromDays(3);
        chat.Says("something else");
        Assert.Equal("Paused", chat.View<ConfirmView>()!.Title);

        chat.Says("resume");
        Assert.Equal("P3", chat.Question!.Question);
    }

    [Fact]
    public void A_paused_question_does_not_take_the_press_of_its_old_card()
    {
        var chat = AtFirstScenarioStep().Says("21:30");
        var ask = chat.Question!.AskNumber;
        chat.Says("pause").Press("answer", "P3", ask, ("option", "yes"));

        Assert.Empty(chat.Events);
        Assert.Null(chat.Incident!.AnswerTo("children"));
    }

    [Fact]
    public void Cancel_asks_first_and_no_goes_on()
    {
        var chat = AtFirstScenarioStep().Says("cancel");
        Assert.Empty(chat.Events);

        chat.Says("no");
        Assert.Equal("P1", chat.Question!.Question);
        Assert.Equal(IntakeState.Running, chat.Incident!.Intake);
    }

    [Fact]
    public void Cancel_confirmed_ends_the_intake_and_the_next_message_starts_anew()
    {
        var chat = AtFirstScenarioStep().Says("cancel").Says("yes");
        Assert.Contains(chat.Events, happened => happened is IntakeCancelled);
        Assert.Null(chat.State.Incident);

        chat.Says("another group rang");
        Assert.Equal("26-0002", chat.Incident!.Id.Value);
    }

    [Fact]
    public void A_change_of_scenario_keeps_the_answers_and_asks_only_what_is_new()
    {
        var chat = AtFirstScenarioStep().Says("21:30").Chooses("yes").Says("change scenario").Press("change-scenario", null, null, ("scenario", "at-scene"));

        Assert.Equal("at-scene", chat.Incident!.Scenario);
        Assert.Equal("S2", chat.Question!.Question);
        chat.Says("the car park");
        Assert.Equal("S6", chat.Question!.Question);
        Assert.Contains(chat.AllEvents, happened => happened is ScenarioChosen { Before: "planned", Scenario: "at-scene" });
    }

    [Fact]
    public void A_change_of_scenario_can_be_typed_when_it_is_offered()
    {
        var chat = AtFirstScenarioStep().Says("change");
        Assert.Equal("Left for now", chat.View<AnsweredView>()!.Answer);
        chat.Says("at scene");
        Assert.Equal("at-scene", chat.Incident!.Scenario);
    }

    [Fact]
    public void A_new_start_while_an_intake_runs_is_confirmed_first()
    {
        var chat = AtFirstScenarioStep().Says("start");
        Assert.Empty(chat.Events);
        Assert.Contains(chat.View<ConfirmView>()!.Buttons, button => button.Verb == "start-new");

        chat.Press("start-new", null, null);
        Assert.Equal("26-0002", chat.Incident!.Id.Value);
    }

    [Fact]
    public void An_answer_can_be_changed_after_the_end_and_the_summary_is_updated_in_place()
    {
        var chat = AtFirstScenarioStep().Says("23:30").Chooses("no").Chooses("no");
        var slot = chat.Replies.OfType<Domain.Shared.Reply.Show>().Single(show => show.View is SummaryView).Slot;

        chat.Press("change-answer", null, null, ("question", "P5"));
        Assert.Equal("P5", chat.Question!.Question);
        chat.Chooses("yes");

        Assert.Equal(slot, chat.Replies.OfType<Domain.Shared.Reply.Show>().Single(show => show.View is SummaryView).Slot);
        Assert.Equal(Guidance.Urgency.High, chat.Incident!.Urgency);
    }

    [Fact]
    public void A_tick_is_kept_with_name_and_time_and_a_second_tick_changes_nothing()
    {
        var chat = AtFirstScenarioStep().Says("21:30").Chooses("no").Chooses("no");
        chat.Press("tick", null, null, ("item", "planned.risk"));
        Assert.Equal("Done · PC Example 20:52 BST", chat.View<ChecklistView>()!.Lines.First().Standing);

        chat.Press("tick", null, null, ("item", "planned.risk"));
        Assert.Empty(chat.Events);
        Assert.Contains("Already ticked by PC Example", chat.Text, StringComparison.Ordinal);

        chat.Press("tick", null, null, ("item", "planned.withheld"));
        Assert.Empty(chat.Events);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("yes,no")]
    [InlineData(",")]
    [InlineData("")]
    public void An_option_that_the_question_does_not_have_is_asked_again(string option)
    {
        var chat = new Chat().Says("they rang").Chooses(option);

        Assert.Empty(chat.Incident!.Facts);
        Assert.Equal("G1", chat.State.Top!.Step);
    }

    [Fact]
    public void A_button_of_another_step_changes_nothing()
    {
        var chat = new Chat().Says("they rang");
        chat.Press("answer", "G2", chat.State.Top!.Ask, ("option", "planned"));

        Assert.Empty(chat.Incident!.Facts);
    }

    [Fact]
    public void When_no_heading_fits_the_nearest_paragraphs_are_offered_and_nothing_is_guessed()
    {
        var chat = new Chat().Says("they rang").Chooses("no").Chooses("not-sure").Says("CAD 9");

        Assert.Null(chat.Incident!.Scenario);
        Assert.Equal(IntakeState.Finished, chat.Incident.Intake);
        Assert.Contains(chat.View<ScenariosView>()!.Lines, line => line.Source.StartsWith("Para 5.1.5", StringComparison.Ordinal));

        chat.Press("change-scenario", null, null, ("scenario", "planned"));
        Assert.Equal("P1", chat.Question!.Question);
    }
}
