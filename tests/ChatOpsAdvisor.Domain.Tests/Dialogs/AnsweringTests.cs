using System.Text;
using ChatOpsAdvisor.Domain.Dialogs.Answers;
using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>Questions at any point of the talk, and what a first message makes likely.</summary>
public class AnsweringTests
{
    private static readonly GuidancePack Pack = TestPack.Small with
    {
        Paragraphs =
        [
            new Paragraph("7.1", "7", ParagraphKind.Consider, Withheld.No, "Consider it strongly.") { Notes = ["An old term."] },
            new Paragraph("7.2", "7", null, Withheld.Full, ""),
            new Paragraph("7.3", "7", ParagraphKind.Must, Withheld.Part, "It must be done."),
        ],
        Sections = [new Section("7", "Release")],
        FrontPage = [new FrontPageEntry("status", "Front page", "A draft.")],
        Newer = [new NewerGuidance("n", ["7.1"], "Newer advice exists.", "https://example.invalid")],
        Desks = [new Desk("duty-inspector", "the duty inspector", [], Otherwise: true), new Desk("custody", "the custody officer", ["clock"], Otherwise: false)],
        Askings = [new AskingGroup(["7.1"], [], WithheldUnnumbered: false, null, null, null, ["x"])],
        Openings = [new OpeningGroup("planned", IsGap: false, ["x"])],
    };

    private static readonly Dictionary<string, GuidanceAnswer> Known = new()
    {
        ["what about a nurse before he goes"] = new GuidanceAnswer.Found([new ParagraphMatch("7.1", 0.9)], []),
        ["what does 7.2 say"] = new GuidanceAnswer.TextWithheld(["7.2"]),
        ["first things?"] = new GuidanceAnswer.Found([new ParagraphMatch("7.3", 0.9)], ["7.2"]),
        ["how long can I keep him"] = new GuidanceAnswer.Silent("clock"),
        ["who won the cup?"] = new GuidanceAnswer.Silent(null),
        ["what about the yes"] = new GuidanceAnswer.Found([new ParagraphMatch("7.1", 0.2)], []),
        ["is it signed off?"] = new GuidanceAnswer.FrontPage("status"),
        ["they have him now, do we nick him"] = new GuidanceAnswer.Found([new ParagraphMatch("7.1", 0.9)], []),
        ["is this known?"] = new GuidanceAnswer.NotReady(),
        ["not a question at all"] = new GuidanceAnswer.NotReady(),
        ["dzień dobry"] = new GuidanceAnswer.SmallTalk("other-language"),
    };

    private static Chat New(ScenarioSuggestion? suggestion = null) => new(Pack)
    {
        Finder = new Finds(),
        Suggester = new Suggests(suggestion ?? new ScenarioSuggestion(null, 0.2, [], IsReport: false, IsGap: false, [])),
    };

    private static Chat AtStep() => New(Report()).Says("they have rung us").Chooses("no").Chooses("planned").Says("CAD 101");

    private static ScenarioSuggestion Report(string? scenario = null, bool gap = false, params SuggestedFact[] facts) =>
        new(scenario, 0.9, ["tonight", "meeting"], IsReport: true, gap, facts);

    [Fact]
    public void A_question_at_a_step_is_answered_and_the_step_is_asked_again()
    {
        var chat = AtStep();
        var step = chat.State.Top!.Step;
        chat.Says("what about a nurse before he goes");

        var answer = chat.View<GuidanceAnswerView>()!;
        Assert.Equal("Para 7.1 · consider · Release", Assert.Single(answer.Parts).Source);
        Assert.Equal("Consider it strongly.", answer.Parts[0].Text);
        Assert.Equal(["Editor's note, not guidance: An old term."], answer.Parts[0].Notes);
        Assert.Equal(["Newer advice exists. https://example.invalid"], answer.Newer);
        Assert.Equal(step, chat.Question!.Question);
        Assert.Empty(chat.Events);
        Assert.Equal("found:7.1;", chat.Asked!.Outcome);
    }

    [Fact]
    public void A_weak_match_does_not_take_a_steps_answer_away()
    {
        var chat = New(Report()).Says("they have rung us").Chooses("no").Chooses("planned");
        chat.Says("what about the yes");
        Assert.Null(chat.View<GuidanceAnswerView>());
        Assert.Contains(chat.Events, happened => happened is FactRecorded);
    }

    [Fact]
    public void The_guidance_is_silent_says_so_in_one_line_and_names_the_desk()
    {
        var answer = New().Says("how long can I keep him").View<GuidanceAnswerView>()!;
        Assert.Equal("What can be read of the guidance does not cover this. Ask the custody officer.", answer.Silent);
        Assert.Empty(answer.Parts);
        Assert.Equal("What can be read of the guidance does not cover this. Ask the duty inspector.", New().Says("who won the cup?").View<GuidanceAnswerView>()!.Silent);
    }

    [Fact]
    public void While_nothing_can_be_looked_up_that_is_said_and_not_silence()
    {
        var chat = New().Says("is this known?");
        Assert.Null(chat.View<GuidanceAnswerView>());
        Assert.StartsWith("I can't look that up", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I can't look", New().Says("not a question at all").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_asks_something_gets_its_answer_and_its_incident()
    {
        var chat = New(Report("planned")).Says("they have him now, do we nick him");
        Assert.Equal("7.1", chat.View<GuidanceAnswerView>()!.Around);
        Assert.NotNull(chat.Incident);
        Assert.NotNull(chat.Question);
    }

    [Theory]
    [InlineData("2026-12-31", null)]
    [InlineData("2026-01-01", "Review overdue: Northshire's copy was to be reviewed by 01/01/2026.")]
    public void A_forces_own_desk_stands_beside_what_it_is_for(string reviewBy, string? overdue)
    {
        var desk = new ForceDesk("custody-nurse", "Northshire custody nurse", "01632 960001", null, ["7.1"], []);
        var overlay = new GuidanceOverlay("Northshire", "V11", "OFFICIAL", new DateOnly(2025, 1, 1), DateOnly.Parse(reviewBy, System.Globalization.CultureInfo.InvariantCulture), [], [], [desk], []);
        var lines = AnswerText.Of(Pack with { Overlay = overlay }, Known["what about a nurse before he goes"], new DateTimeOffset(2026, 7, 1, 2, 0, 0, TimeSpan.Zero));
        Assert.Contains("Northshire's own number, not guidance: Northshire custody nurse, 01632 960001", lines);
        Assert.Equal(overdue, lines.FirstOrDefault(line => line.StartsWith("Review overdue", StringComparison.Ordinal)));
        Assert.DoesNotContain(AnswerText.Of(Pack with { Overlay = overlay }, new GuidanceAnswer.Found([new ParagraphMatch("7.3", 1)], []), DateTimeOffset.MaxValue.AddYears(-1)), line => line.Contains("own number", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("who has to know about this", true)]
    [InlineData("they have him at the lido, do i nick him or leave it", true)]
    [InlineData("his mrs is in bits, got owt to give the family", true)]
    [InlineData("Group say it is tonight. what about his kids", true)]
    [InlineData("three of them outside and one is filming", false)]
    [InlineData("Station Road car park, Sampleton", false)]
    [InlineData("he has two kids, both at home", false)]
    [InlineData("", false)]
    public void A_question_is_known_by_its_turns_not_by_its_mark(string text, bool asks) => Assert.Equal(asks, AsksSomething.In(text));

    [Fact]
    public void A_mixed_question_gets_both()
    {
        var answer = New().Says("first things?").View<GuidanceAnswerView>()!;
        Assert.Equal(["7.3", "7.2"], answer.Parts.Select(part => part.Paragraph));
        Assert.StartsWith("A part of this paragraph is withheld", answer.Parts[0].Withheld, StringComparison.Ordinal);
        Assert.Equal("", answer.Parts[1].Text);
        Assert.StartsWith("The text of this paragraph is withheld", answer.Parts[1].Withheld, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_paragraphs_answer_holds_its_number_its_section_and_where_to_ask_and_nothing_else()
    {
        var answer = New().Says("what does 7.2 say").View<GuidanceAnswerView>()!;
        Assert.Equal(
            """
            {"id":"ID","key":"withheld:7.2","title":"the text is withheld","parts":[{"paragraph":"7.2","source":"Para 7.2 \u00B7 Release","text":"","withheld":"The text of this paragraph is withheld from the public copy. The duty inspector, the SIO or your force\u0027s full copy may have it.","verbatim":null,"notes":[]}],"silent":null,"newer":[],"overdue":null,"feedback":null,"around":"","status":"STATUS"}
            """,
            Encoding.UTF8.GetString((answer with { Id = "ID", Status = "STATUS" }).ToJson()));
    }

    [Fact]
    public void Past_its_review_date_every_answer_says_so()
    {
        Chat Ask(int days) => new(Pack with { ReviewBy = new DateOnly(2026, 7, 5).AddDays(days) }) { Finder = new Finds(), Suggester = new Suggests(new ScenarioSuggestion(null, 0, [], false, false, [])) };
        foreach (var question in Known.Keys.Where(key => Known[key] is not (GuidanceAnswer.SmallTalk or GuidanceAnswer.NotReady) && key != "what about the yes"))
        {
            Assert.Null(Ask(0).Says(question).View<GuidanceAnswerView>()!.Overdue);
            Assert.Contains("04/07/2026", Ask(-1).Says(question).View<GuidanceAnswerView>()!.Overdue, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Feedback_is_taken_once_and_shown_on_the_card()
    {
        var chat = New().Says("what about a nurse before he goes");
        var answer = chat.View<GuidanceAnswerView>()!;
        chat.Press("not-meant", null, null, ("asked", answer.Id), ("answer", answer.Key));

        Assert.Equal(new AskedJudgement(answer.Id, Helpful: false), chat.Judged);
        Assert.Equal("Noted: not what you meant.", chat.View<GuidanceAnswerView>()!.Feedback);
        Assert.Contains("Put it another way", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123", "found:7.1;")]
    [InlineData("0123456789abcdef01234567", "found:99.1;")]
    [InlineData("0123456789abcdef01234567", "found:;")]
    [InlineData("0123456789abcdef01234567", "front:nothing")]
    [InlineData("0123456789abcdef01234567", "talk:abuse")]
    [InlineData("0123456789abcdef01234567", "nonsense")]
    public void Forged_feedback_changes_nothing(string id, string key)
    {
        var chat = New().Press("helpful", null, null, ("asked", id), ("answer", key));
        Assert.Null(chat.Judged);
        Assert.Contains("Nothing was changed", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraphs_neighbours_are_shown_on_demand_withheld_ones_without_text()
    {
        var around = New().Press("around", null, null, ("paragraph", "7.1")).View<GuidanceAnswerView>()!;
        Assert.Equal(["7.1", "7.2"], around.Parts.Select(part => part.Paragraph));
        Assert.Equal("", around.Parts[1].Text);
    }

    [Fact]
    public void A_question_opens_no_incident_and_small_talk_has_its_answer()
    {
        Assert.Null(New().Says("is it signed off?").Incident);
        Assert.Contains("I can only read English", New().Says("dzień dobry").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_suggests_its_scenario_with_the_words_and_takes_nothing_by_itself()
    {
        var chat = New(Report("planned")).Says("they are meeting him tonight").Chooses("no");
        Assert.Null(chat.Incident!.Scenario);
        Assert.Equal(new SuggestedAnswer("You wrote “tonight”, “meeting”. Is it this?", "planned", "About to happen"), chat.Question!.Suggested);

        chat.Chooses("planned");
        Assert.Equal("planned", chat.Incident!.Scenario);
    }

    [Fact]
    public void The_gap_is_said_and_offers_that_none_fits()
    {
        var chat = New(Report(gap: true)).Says("they confronted him and he ran").Chooses("no");
        Assert.Equal("not-known", chat.Question!.Suggested!.Option);
        Assert.Contains("no section of the guidance", chat.Question.Suggested.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_the_first_message_count_only_when_they_are_confirmed()
    {
        Chat Offered() => New(Report("planned", facts: [new SuggestedFact("children", "yes, two kids", "two kids"), new SuggestedFact("location", "")])).Says("tonight, he has two kids").Chooses("no").Chooses("planned").Says("CAD 1");
        var chat = Offered();
        Assert.Equal("Yes – “two kids”", Assert.Single(chat.View<FoundFactsView>()!.Lines).Answer);
        Assert.Null(chat.Incident!.AnswerTo("children"));

        chat.Presses("facts-right");
        Assert.Equal(["yes"], Assert.IsType<Answer.Chosen>(chat.Incident!.AnswerTo("children")).Options);
        Assert.NotEqual("children", chat.Question!.Question);

        Assert.Null(Offered().Presses("facts-wrong").Incident!.AnswerTo("children"));
        Assert.Null(Offered().Says("no").Incident!.AnswerTo("children"));
        var restarted = Offered();
        restarted.Restart();
        Assert.NotNull(restarted.Says("yes").Incident!.AnswerTo("children"));
    }

    private sealed class Finds : IAnswerFinder
    {
        public GuidanceAnswer Find(GuidancePack pack, string question) => Known.GetValueOrDefault(question, new GuidanceAnswer.Silent(null));
    }

    [Fact]
    public void Words_that_are_neither_yes_nor_no_to_what_was_found_are_said_to_be_kept_and_the_card_comes_again()
    {
        var chat = Found().Says("they are both under ten");

        Assert.Equal("I couldn't read that as yes or no. It is kept on the record of 26-0001 and changes nothing of what is shown below.", chat.Text);
        Assert.NotNull(chat.View<FoundFactsView>());
        Assert.Empty(chat.Events);
        Assert.NotNull(chat.Says("yes").Incident!.AnswerTo("children"));
        Assert.Equal("", chat.Text);
    }

    [Fact]
    public void A_question_to_what_was_found_is_answered_and_the_card_comes_again()
    {
        var chat = Found().Says("what about the yes");
        Assert.NotNull(chat.View<GuidanceAnswerView>());
        Assert.NotNull(chat.View<FoundFactsView>());
    }

    [Fact]
    public void A_yes_with_more_behind_it_is_a_yes_and_what_is_behind_it_is_said_to_be_kept()
    {
        var chat = Found().Says("yes, and his sister lives there");
        Assert.Equal("Read as “yes”. The rest of what you wrote is kept on the record of 26-0001 and changes no answer.", chat.Text);
        Assert.Contains(chat.Events, happened => happened is FactRecorded { FactId: "children" });
    }

    private static Chat Found() =>
        New(Report("planned", facts: [new SuggestedFact("children", "yes, two kids", "two kids")])).Says("tonight, he has two kids").Chooses("no").Chooses("planned").Says("CAD 1");

    private sealed class Suggests(ScenarioSuggestion suggestion) : IScenarioSuggester
    {
        public ScenarioSuggestion Suggest(GuidancePack pack, string opening) => suggestion;
    }
}
