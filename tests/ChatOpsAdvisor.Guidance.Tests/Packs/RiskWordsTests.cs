using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>The shipped words of risk, held against what officers type: slang, typing slips, and denials.</summary>
public class RiskWordsTests
{
    [Theory]
    [InlineData("he says hes topping himself", "self-harm: topping himself")]
    [InlineData("told the wife he'll finish it tonight", "self-harm: finish it")]
    [InlineData("one of them has a Knife", "weapons: Knife")]
    [InlineData("BLADE seen in waistband", "weapons: BLADE")]
    [InlineData("got a machete in the boot", "weapons: machete")]
    [InlineData("kids in the house", "child-at-risk: kids in the house")]
    [InlineData("its all kicking off", "disorder: kicking off")]
    [InlineData("they brought petrol", "disorder: petrol")]
    [InlineData("he's gone missing", "subject-missing: gone missing")]
    [InlineData("we tasked them to meet again", "tasking: tasked them")]
    [InlineData("spoke to our contact in the group", "tasking: our contact in the group")]
    [InlineData("told them keep us posted", "tasking: keep us posted")]
    [InlineData("he's not breathing", "immediate-danger: not breathing")]
    [InlineData("no not breathing", "immediate-danger: not breathing")]
    [InlineData("doesn't want to live", "self-harm: doesn't want to live")]
    [InlineData("they're deleting the chat", "evidence-at-risk: deleting the chat")]
    [InlineData("might be the wrong bloke", "identity-doubt: wrong bloke")]
    [InlineData("they have put his address online", "identity-exposed: put his address online")]
    // Typing slips.
    [InlineData("one has a kinfe", "weapons: kinfe")]
    [InlineData("one has a knfe", "weapons: knfe")]
    [InlineData("mashete in the car", "weapons: mashete")]
    [InlineData("hes sucidal", "self-harm: sucidal")]
    [InlineData("toping himself", "self-harm: toping himself")]
    [InlineData("kicking of", "")]
    // A doubt is no denial, and a denial reaches no further than its clause.
    [InlineData("not sure if he has a knife", "weapons: knife")]
    [InlineData("no idea about a knife", "weapons: knife")]
    [InlineData("no info on weapons", "weapons: weapons")]
    [InlineData("no knife but a machete", "weapons: machete")]
    [InlineData("no crowd, one has a hammer", "weapons: hammer")]
    [InlineData("not coming out and hes got a knife", "weapons: knife")]
    [InlineData("he's not answering his phone he has a knife", "weapons: knife")]
    [InlineData("not only a knife", "weapons: knife")]
    [InlineData("not a knife, a machete", "weapons: machete")]
    [InlineData("knife? no idea", "weapons: knife")]
    [InlineData("a knife not a gun", "weapons: knife")]
    public void What_is_typed_raises_its_trigger(string text, string expected) => Assert.Equal(expected, Heard(text));

    [Theory]
    [InlineData("no knife")]
    [InlineData("no knives or blades")]
    [InlineData("no knife or anything")]
    [InlineData("not suicidal")]
    [InlineData("he isn't suicidal")]
    [InlineData("does not seem suicidal")]
    [InlineData("nobody hurt")]
    [InlineData("nobody has been hurt")]
    [InlineData("no-one is hurt")]
    [InlineData("no sign of any weapons")]
    [InlineData("no known weapons")]
    [InlineData("weapons: none")]
    [InlineData("weapons none seen")]
    [InlineData("knife - no")]
    [InlineData("knives? none")]
    [InlineData("crowd? no, two people")]
    [InlineData("he denies being suicidal")]
    [InlineData("hasn't got a knife")]
    [InlineData("without a knife")]
    [InlineData("no kids in the house")]
    [InlineData("no shouting or knives")]
    [InlineData("knife has been ruled out")]
    // Part of something harmless.
    [InlineData("outside the petrol station on the A64")]
    [InlineData("armed response are on their way")]
    [InlineData("chain of custody")]
    // Near a listed word.
    [InlineData("patrol is on its way")]
    [InlineData("handing himself in")]
    [InlineData("lots of shouting")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("yes, 2")]
    [InlineData("Station Road car park")]
    public void What_is_denied_or_harmless_raises_nothing(string text) => Assert.Equal("", Heard(text));

    [Fact]
    public void Several_triggers_are_heard_in_one_message() =>
        Assert.Equal("child-at-risk: kids in the house | self-harm: topping himself | weapons: knife", Heard("kids in the house, he's topping himself, got a knife"));

    [Fact]
    public void Every_saying_raises_its_own_trigger_when_typed_alone() =>
        Assert.All(Shipped.Pack.RiskWords.Groups, group => Assert.All(group.Words, phrase =>
            Assert.Contains(ReadRiskWords.In(Shipped.Pack, phrase.Text), heard => heard.Trigger == group.Trigger)));

    [Fact]
    public void No_saying_that_is_harmless_raises_its_trigger() =>
        Assert.All(Shipped.Pack.RiskWords.Groups, group => Assert.All(group.Unless, phrase =>
            Assert.DoesNotContain(ReadRiskWords.In(Shipped.Pack, phrase.Text), heard => heard.Trigger == group.Trigger)));

    [Fact]
    public void No_option_but_two_raises_anything_by_its_label() =>
        Assert.All(
            Shipped.Questions.SelectMany(question => question.Options.Select(option => option.Label)).Where(label => label is not ("Injured" or "Reported missing")),
            label => Assert.Equal("", Heard(label)));

    private static string Heard(string text) =>
        string.Join(" | ", ReadRiskWords.In(Shipped.Pack, text).Select(heard => $"{heard.Trigger}: {string.Join(", ", heard.Said)}"));
}
