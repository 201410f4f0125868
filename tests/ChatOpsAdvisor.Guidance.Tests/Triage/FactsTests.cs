using ChatOpsAdvisor.Domain.Dialogs.Prompts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Guidance.Tests.Packs;
using ChatOpsAdvisor.Guidance.Triage;

namespace ChatOpsAdvisor.Guidance.Tests.Triage;

/// <summary>What an opening tells, read by the pack's own questions; and what it does not tell.</summary>
public class FactsTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("planned", "group meeting him tonight at 9pm", "starts", "21:00 15/01")]
    [InlineData("planned", "they go in at half 3", "starts", "15:30 15/01")]
    [InlineData("planned", "meet is at 19:30 by the canal", "starts", "19:30 15/01")]
    [InlineData("planned", "confrontation 1830hrs", "starts", "18:30 15/01")]
    [InlineData("planned", "they'll be there in 20 mins", "starts", "12:20 15/01")]
    [InlineData("planned", "setting off in half an hour", "starts", "12:30 15/01")]
    [InlineData("planned", "meeting a bloke at 6 tmrw", "starts", "18:00 16/01")]
    [InlineData("planned", "going to his house tomorrow at 7am", "starts", "07:00 16/01")]
    [InlineData("planned", "group going round tonight", "starts", "today")]
    [InlineData("planned", "they're waiting outside for him", "starts", "now")]
    [InlineData("planned", "any minute now they say", "starts", "now")]
    [InlineData("planned", "they will be on him within the hour", "starts", "within-hour")]
    [InlineData("planned", "sat outside the travelodge waiting", "location", "the travelodge")]
    [InlineData("planned", "they plan to meet him at the bus station", "location", "the bus station")]
    [InlineData("planned", "paying him a visit on Elm St", "location", "Elm St")]
    [InlineData("planned", "meeting at the Asda car park", "location", "the Asda car park")]
    [InlineData("at-scene", "disturbance at maccies, male surrounded", "location", "maccies")]
    [InlineData("at-scene", "lads have him outside tesco express", "location", "tesco express")]
    [InlineData("at-scene", "group on 14 Station Road", "location", "14 Station Road")]
    [InlineData("planned", "he has two kids", "children", "yes")]
    [InlineData("planned", "he's got his own kids", "children", "yes")]
    [InlineData("planned", "his kids are in the house", "children", "yes")]
    [InlineData("planned", "he's a primary school teacher", "children", "yes")]
    [InlineData("planned", "he's a primary school teacher", "children-where", "work")]
    [InlineData("posted-online", "he works at a nursery", "children", "yes")]
    [InlineData("posted-online", "he works at a nursery", "children-where", "work")]
    [InlineData("posted-online", "he coaches under 12s", "children-where", "voluntary")]
    [InlineData("posted-online", "he lives with his children", "children-where", "family")]
    [InlineData("at-scene", "2 kids in the house while they have him", "children-present", "yes")]
    [InlineData("at-scene", "his daughter is in the car", "children-present", "yes")]
    [InlineData("at-scene", "he's brought a toddler with him", "children-present", "yes")]
    [InlineData("planned", "subject is suicidal", "self-harm", "yes")]
    [InlineData("at-scene", "says he'll kill himself", "self-harm", "yes")]
    [InlineData("at-scene", "he's taken tablets", "self-harm", "yes")]
    [InlineData("at-scene", "he's taken tablets", "danger", "yes")]
    [InlineData("posted-online", "the lad has learning difficulties", "self-harm", "yes")]
    [InlineData("at-scene", "subject threatening to jump", "self-harm", "yes")]
    [InlineData("at-scene", "big crowd gathering", "disorder", "yes")]
    [InlineData("at-scene", "crowd of about fifty outside", "disorder", "yes")]
    [InlineData("posted-online", "brick through his window", "disorder", "yes")]
    [InlineData("posted-online", "he's had death threats", "disorder", "yes")]
    [InlineData("planned", "one of them has a knife", "weapons", "yes")]
    [InlineData("planned", "sat there with a baseball bat", "weapons", "yes")]
    [InlineData("at-scene", "no weapons seen", "weapons", "no")]
    [InlineData("at-scene", "they are live streaming it", "filming", "live")]
    [InlineData("at-scene", "it's live on facebook now", "filming", "live")]
    [InlineData("at-scene", "it's live on facebook now", "platform", "facebook")]
    [InlineData("at-scene", "four people with phones out", "filming", "filming")]
    [InlineData("at-scene", "group filming him", "filming", "filming")]
    [InlineData("planned", "they go live on him at five", "filming", "live")]
    [InlineData("at-scene", "nobody filming", "filming", "no")]
    [InlineData("at-scene", "they are not filming", "filming", "no")]
    [InlineData("posted-online", "40 mins of footage on youtube", "platform", "youtube")]
    [InlineData("posted-online", "they posted it on tiktok", "platform", "tiktok")]
    [InlineData("posted-online", "it's all over fb", "platform", "facebook")]
    [InlineData("posted-online", "press flagged a tiktok", "platform", "tiktok")]
    [InlineData("posted-online", "video put up on telegram", "platform", "other")]
    [InlineData("at-scene", "male surrounded by a group", "subject", "held")]
    [InlineData("at-scene", "they've sat on him", "subject", "held")]
    [InlineData("at-scene", "bloke pinned against a car", "subject", "held")]
    [InlineData("at-scene", "he's in my car", "subject", "with-police")]
    [InlineData("at-scene", "locked himself in the toilets", "subject", "shut-in")]
    [InlineData("at-scene", "he's bleeding", "subject", "injured")]
    [InlineData("at-scene", "male being beaten", "danger", "yes")]
    [InlineData("at-scene", "I've arrested him", "arrested", "yes")]
    [InlineData("at-scene", "we've seized his phone", "devices-secured", "yes")]
    [InlineData("at-scene", "one of them punched him", "group-offences", "yes")]
    [InlineData("planned", "about 6 of them coming", "numbers", "about 6 of them")]
    [InlineData("planned", "email with screenshots attached", "evidence-held", "chat")]
    [InlineData("planned", "they've dropped a dossier off", "evidence-held", "other")]
    [InlineData("posted-online", "he's gone missing", "whereabouts", "missing")]
    [InlineData("posted-online", "he's in custody", "whereabouts", "in-custody")]
    [InlineData("posted-online", "he's back at home", "whereabouts", "known")]
    [InlineData("posted-online", "no idea where he is", "whereabouts", "not-known")]
    [InlineData("posted-online", "clip is still up", "online-state", "up")]
    [InlineData("posted-online", "it's been taken down", "online-state", "removed")]
    [InlineData("posted-online", "it's gone viral", "online-state", "reshared")]
    [InlineData("posted-online", "his address is in the comments", "identifies", "address")]
    [InlineData("posted-online", "his face is all over it", "identifies", "face")]
    [InlineData("posted-online", "reg plate visible", "identifies", "vehicle")]
    public void What_is_told_is_read_by_the_question_itself(string scenario, string opening, string fact, string answer)
    {
        var told = FactsTold.In(Shipped.Pack, OpeningText.Of(opening), scenario).SingleOrDefault(one => one.Fact == fact);
        Assert.NotNull(told);
        Assert.Equal(answer, Read(scenario, told));
    }

    // A missed fact is asked; a wrong one is poison. Denied, doubted, somebody else's, another day's, or told twice: left out.
    [Theory]
    [InlineData("planned", "he has no kids", "children")]
    [InlineData("planned", "he hasn't got kids", "children")]
    [InlineData("planned", "not sure if he has kids", "children")]
    [InlineData("planned", "does he have kids", "children")]
    [InlineData("planned", "decoy pretending to be a 13 year old girl", "children")]
    [InlineData("planned", "thinks he's meeting a kid at the shops", "children")]
    [InlineData("posted-online", "head teacher rung about a video", "children")]
    [InlineData("posted-online", "he's not a teacher", "children")]
    [InlineData("at-scene", "no kids in the house", "children-present")]
    [InlineData("at-scene", "are there kids in the house", "children-present")]
    [InlineData("planned", "he isn't suicidal", "self-harm")]
    [InlineData("planned", "no sign he's suicidal", "self-harm")]
    [InlineData("at-scene", "no crowd outside", "disorder")]
    [InlineData("planned", "confrontation kicking off at 8", "disorder")]
    [InlineData("planned", "nobody has a knife", "weapons")]
    [InlineData("planned", "might have a knife", "weapons")]
    [InlineData("at-scene", "nobody's holding him", "subject")]
    [InlineData("at-scene", "he's not in my car", "subject")]
    [InlineData("at-scene", "he was pinned down, now he's in my car", "subject")]
    [InlineData("at-scene", "he hasn't been arrested", "arrested")]
    [InlineData("at-scene", "citizens arrest on the platform", "arrested")]
    [InlineData("at-scene", "group want him arrested", "arrested")]
    [InlineData("at-scene", "they didn't hit him", "group-offences")]
    [InlineData("planned", "he chatted to her on facebook", "platform")]
    [InlineData("posted-online", "met the decoy on facebook", "platform")]
    [InlineData("posted-online", "clip on facebook and video on tiktok", "platform")]
    [InlineData("posted-online", "not posted on facebook", "platform")]
    [InlineData("at-scene", "he lives at 14 Elm St", "filming")]
    [InlineData("at-scene", "people were filming him, now nobody filming", "filming")]
    [InlineData("planned", "big catch saturday at 9pm", "starts")]
    [InlineData("planned", "9pm on the 14th", "starts")]
    [InlineData("planned", "when he finishes his shift at 5", "starts")]
    [InlineData("planned", "either 6pm or 8pm", "starts")]
    [InlineData("planned", "not tonight, tomorrow", "starts")]
    [InlineData("planned", "2 of them going", "starts")]
    [InlineData("at-scene", "started at 9pm", "starts")]
    [InlineData("at-scene", "on way to asda car park", "location")]
    [InlineData("at-scene", "people on the drive", "location")]
    [InlineData("planned", "on their way to him", "location")]
    [InlineData("planned", "at the library or at the bus station", "location")]
    [InlineData("posted-online", "he's not in custody", "whereabouts")]
    [InlineData("posted-online", "mum wants it taken down", "online-state")]
    [InlineData("posted-online", "it hasn't been taken down", "online-state")]
    [InlineData("posted-online", "his address isn't in the comments", "identifies")]
    public void What_is_not_told_is_left_out(string scenario, string opening, string fact) =>
        Assert.DoesNotContain(FactsTold.In(Shipped.Pack, OpeningText.Of(opening), scenario), one => one.Fact == fact);

    [Fact]
    public void A_fact_that_the_pack_does_not_ask_for_is_not_suggested()
    {
        using var small = new SmallPack();
        var pack = small.Read().Pack!;
        Assert.Equal(["children"], FactsTold.In(pack, OpeningText.Of("he has two kids and a knife, they've put it all over facebook"), null).Select(one => one.Fact));
    }

    private static string Read(string scenario, SuggestedFact told)
    {
        var question = Shipped.Pack.FindScenario(scenario)!.Waterfall.Questions.Concat(Shipped.Pack.Gate!.Questions).First(one => one.Fact == told.Fact);
        return Prompt.Read(question, told.Said, Now) switch
        {
            Answer.Chosen { Options: [var only] } => only,
            Answer.Told text => text.Text,
            Answer.Timed time => time.At.ToString("HH:mm dd/MM", System.Globalization.CultureInfo.InvariantCulture),
            Answer.NotKnown => "not-known",
            var other => $"{other}",
        };
    }
}
