using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Tests.Answers;
using ChatOpsAdvisor.Guidance.Tests.Packs;
using ChatOpsAdvisor.Guidance.Triage;

namespace ChatOpsAdvisor.Guidance.Tests.Triage;

public class SuggesterTests
{
    private static readonly IScenarioSuggester Suggester = Finder.Suggester;

    private static IEnumerable<string> Openings => Shipped.Pack.Openings.SelectMany(group => group.Said);

    private static ScenarioSuggestion Suggest(string opening) => Suggester.Suggest(Shipped.Pack, opening);

    // None of these stands in the bank.
    [Theory]
    [InlineData("they are going to his flat at seven tonight, group just rang us", "planned")]
    [InlineData("group sat waiting for him outside the chemist, he hasn't arrived", "planned")]
    [InlineData("page says they will expose a teacher tomorrow evening", "planned")]
    [InlineData("they've got him pinned by the bins, lots of shouting, filming", "at-scene")]
    [InlineData("im with the male now and the hunters won't leave", "at-scene")]
    [InlineData("they are live on facebook right now and he is still stood there", "at-scene")]
    [InlineData("video went up last night on facebook, bloke went home after", "posted-online")]
    [InlineData("his sister saw the clip on a hunter page, it was filmed last week", "posted-online")]
    [InlineData("footage all over tiktok, nobody rang us at the time", "posted-online")]
    public void An_opening_suggests_its_scenario(string opening, string scenario)
    {
        Assert.DoesNotContain(opening, Openings);
        var suggestion = Suggest(opening);
        Assert.Equal(scenario, suggestion.Scenario);
        Assert.NotEmpty(suggestion.Words);
        Assert.True(suggestion.IsReport);
        Assert.InRange(suggestion.Confidence, 0.68, 1);
    }

    // Tense and "not" decide, not the topic: each pair differs in little else.
    [Theory]
    [InlineData("hunters outside his house, he hasn't turned up yet", "planned")]
    [InlineData("hunters outside his house, they've got him on the floor", "at-scene")]
    [InlineData("group waiting for him at the station, no confrontation yet", "planned")]
    [InlineData("the group are confronting him at the station right now", "at-scene")]
    [InlineData("group confronted him at the station last night, video is on facebook", "posted-online")]
    [InlineData("group confronted him at the station last night, he ran off, nothing filmed, nothing posted", null)]
    [InlineData("confronted him earlier, he's gone home, video is up on youtube", "posted-online")]
    [InlineData("confronted him earlier, he's gone home, no video, nothing put up", null)]
    [InlineData("they're going to confront him tomorrow", "planned")]
    [InlineData("they were going to confront him but it's been called off for good, no new date", null)]
    public void Tense_and_negation_decide(string opening, string? scenario) => Assert.Equal(scenario, Suggest(opening).Scenario);

    [Theory]
    [InlineData("caller says they confronted a man this afternoon, he ran, nobody filmed it and nothing is online")]
    [InlineData("hunters met a bloke, he drove away, nothing has been posted")]
    public void Confronted_left_and_nothing_posted_is_the_gap(string opening)
    {
        var suggestion = Suggest(opening);
        Assert.Null(suggestion.Scenario);
        Assert.True(suggestion.IsGap);
        Assert.True(suggestion.IsReport);
        Assert.NotEmpty(suggestion.Words);
    }

    [Theory]
    [InlineData("got a hunter job on", true)]
    [InlineData("what are these groups?", false)]
    [InlineData("do i tell the inspector?", false)]
    [InlineData("is he still there? have they gone?", false)]
    [InlineData("thanks", false)]
    [InlineData("  ", false)]
    [InlineData("?!", false)]
    [InlineData("", false)]
    public void Too_little_is_unclear_and_never_a_guess(string opening, bool report)
    {
        var suggestion = Suggest(opening);
        Assert.Null(suggestion.Scenario);
        Assert.Empty(suggestion.Words);
        Assert.Equal(report, suggestion.IsReport);
    }

    [Fact]
    public void The_same_words_always_give_the_same_suggestion()
    {
        var another = Finder.NewSuggester();
        Assert.All(Openings.Where((_, at) => at % 9 == 0), opening => Assert.Equivalent(Suggest(opening), another.Suggest(Shipped.Pack, opening), strict: true));
    }

    [Fact]
    public void The_words_that_made_it_think_so_stand_in_the_message_as_they_were_typed() =>
        Assert.All(Openings, opening => Assert.All(Suggest(opening).Words, words => Assert.Contains(words, opening, StringComparison.Ordinal)));

    [Theory]
    [InlineData("They’ve GOT him… PINNED, he's 'not going anywhere' 😡 — send a car")]
    [InlineData("\tgroup  going\nround TONIGHT")]
    [InlineData("''' ’’ -- ,, .. x")]
    public void Odd_typing_does_not_matter(string opening) =>
        Assert.All(Suggest(opening).Words, words => Assert.Contains(words, opening, StringComparison.Ordinal));

    [Fact]
    public void A_pack_without_openings_suggests_nothing() =>
        Assert.Null(Suggester.Suggest(Shipped.Pack with { Openings = [] }, "they've got him pinned on the floor now").Scenario);

    [Fact]
    public void A_pack_with_askings_knows_a_question_that_has_no_question_mark()
    {
        string[] askings = ["bail conditions for him", "leaflet for the family", "wording for the charging request", "who signs the risk assessment off", "phones first or laptop first"];
        var pack = Shipped.Pack with { Askings = [.. Enumerable.Range(0, 6).Select(_ => new AskingGroup(["7.2"], [], false, null, null, null, askings))] };
        var suggester = new ScenarioSuggester();
        Assert.False(suggester.Suggest(pack, "wording for the leaflet").IsReport);
        Assert.True(suggester.Suggest(pack, "they've got him pinned on the floor now, group filming").IsReport);
    }
}
