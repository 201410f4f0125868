using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

public class PromptTests
{
    // 20:52 BST on Sunday 5 July 2026.
    private static readonly DateTimeOffset Now = new(2026, 7, 5, 19, 52, 0, TimeSpan.Zero);
    private static readonly Question YesNo = TestPack.Ask("Q", "q", "Kids?", QuestionType.YesNo);
    private static readonly Question When = TestPack.Ask("Q", "q", "When?", QuestionType.Time);

    private static readonly Question Where = TestPack.Ask("Q", "q", "Where?", QuestionType.Multi, options:
        [new Option("family", "Family", ["home"]), new Option("work", "Work", ["job", "school"]), new Option("work-part", "Part-time work", [])]);

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("YES!!", "yes")]
    [InlineData("kids yes, 2", "yes")]
    [InlineData("yeah not sure how many", "yes")]
    [InlineData("nope", "no")]
    [InlineData("no kids", "no")]
    [InlineData("n", "no")]
    [InlineData("no idea", "not-known")]
    [InlineData("no one knows yet", "not-known")]
    [InlineData("don't know", "not-known")]
    [InlineData("dunno mate", "not-known")]
    [InlineData("n/a", null)]
    [InlineData("no, not sure", null)]
    [InlineData("yes and no", null)]
    [InlineData("purple", null)]
    [InlineData("", null)]
    public void Yes_and_no_are_read_only_when_they_are_clear(string text, string? expected) =>
        Assert.Equal(expected, Prompt.Read(YesNo, text, Now) switch
        {
            Answer.Chosen chosen => chosen.Options.Single(),
            Answer.NotKnown => "not-known",
            _ => null,
        });

    [Fact]
    public void What_is_said_beyond_yes_is_kept_word_for_word() =>
        Assert.Equal("Kids yes, 2!", Assert.IsType<Answer.Chosen>(Prompt.Read(YesNo, " Kids yes, 2! ", Now)).Remark);

    [Theory]
    [InlineData("21:30", "21:30 BST 05/07/2026")]
    [InlineData("2130", "21:30 BST 05/07/2026")]
    [InlineData("2130hrs", "21:30 BST 05/07/2026")]
    [InlineData("9.30pm", "21:30 BST 05/07/2026")]
    [InlineData("half nine", "21:30 BST 05/07/2026")]
    [InlineData("half past 9 tonight", "21:30 BST 05/07/2026")]
    [InlineData("quarter to ten", "21:45 BST 05/07/2026")]
    [InlineData("they meet at 9pm", "21:00 BST 05/07/2026")]
    [InlineData("about 9", "21:00 BST 05/07/2026")]
    [InlineData("8:40", "20:40 BST 05/07/2026")]
    [InlineData("08:40", "08:40 BST 06/07/2026")]
    [InlineData("in 20 mins", "21:12 BST 05/07/2026")]
    [InlineData("in half an hour", "21:22 BST 05/07/2026")]
    [InlineData("in 1.5 hours", "22:22 BST 05/07/2026")]
    [InlineData("tomorrow 14:00", "14:00 BST 06/07/2026")]
    [InlineData("tomorrow at half six", "18:30 BST 06/07/2026")]
    [InlineData("12/07 09:15", "09:15 BST 12/07/2026")]
    [InlineData("25/11/2026 21:30", "21:30 GMT 25/11/2026")]
    [InlineData("00:30", "00:30 BST 06/07/2026")]
    public void Times_are_read_as_people_say_them(string text, string expected) =>
        Assert.Equal(expected, UkTime.Full(Assert.IsType<Answer.Timed>(Prompt.Read(When, text, Now)).At));

    [Theory]
    [InlineData("soon")]
    [InlineData("2 of them")]
    [InlineData("25:99")]
    [InlineData("31/02 10:00")]
    [InlineData("14pm")]
    public void What_is_no_time_is_asked_again(string text) => Assert.Null(Prompt.Read(When, text, Now));

    [Theory]
    [InlineData("family", "family")]
    [InlineData("at home and his job", "family,work")]
    [InlineData("1, 2", "family,work")]
    [InlineData("part time work", "work-part")]
    [InlineData("school", "work")]
    public void Options_are_found_by_label_by_another_saying_and_by_number(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Assert.IsType<Answer.Chosen>(Prompt.Read(Where, text, Now)).Options));

    [Fact]
    public void A_clock_that_repeats_an_hour_means_the_earlier_one()
    {
        var beforeChange = new DateTimeOffset(2026, 10, 24, 22, 0, 0, TimeSpan.Zero);
        var read = Assert.IsType<Answer.Timed>(Prompt.Read(When, "01:30", beforeChange));
        Assert.Equal("01:30 BST 25/10/2026", UkTime.Full(read.At));
    }
}
