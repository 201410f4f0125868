using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class ShippedQuestionsTests
{
    // Every row of the officers' tables, in their order; a letter where a row asks two things. R: required.
    // P13 and S12 (is the duty inspector told?) are not asked: the product tells the inspector itself.
    public static TheoryData<string, string> Waterfalls => new()
    {
        { "gate", "G1 R, G2 R, G3" },
        { "planned", "P1 R, P2a R, P2b R, P3 R, P3a R, P4 R, P5, P6, P6a, P6b, P7, P8, P8a, P9, P9a, P10, P11, P12a, P12b, P14" },
        { "at-scene", "S1 R, S2a R, S2b R, S3 R, S4 R, S4a R, S5 R, S6a, S6b, S7, S7a, S8, S8a, S8b, S9, S10, S10a, S11, S13" },
        { "posted-online", "O1 R, O2 R, O2a, O3a R, O3b R, O4 R, O4a, O5, O6, O7, O7a, O7b, O8, O8a, O9, O9a, O9b, O10, O11, O12" },
    };

    [Theory]
    [MemberData(nameof(Waterfalls))]
    public void Every_row_is_asked_in_order(string waterfall, string expected) =>
        Assert.Equal(expected, string.Join(", ", Find(waterfall).Questions.Select(question => question.Required ? $"{question.Id} R" : question.Id)));

    [Fact]
    public void Only_the_incident_number_is_asked_again() => Assert.Equal(["G3"], Shipped.Questions.Where(one => one.AskAgain).Select(one => one.Id));

    [Fact]
    public void What_two_scenarios_ask_alike_is_one_fact()
    {
        var shared = Shipped.Questions.GroupBy(question => question.Fact).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(' ', same.Select(question => question.Id))}");
        Assert.Equal(
            [
                "location: P2a S2a", "force-areas: P2b S2b", "children: P3 S4 O2 CU1 RE2", "children-where: P3a S4a O2a CU2 RE3", "self-harm: P4 S5 O3a CU3",
                "disorder: P5 S6a O3b", "weapons: P6 S6b", "filming: P7 S7", "evidence-asked: P9a S10", "group-contact: P12b O8", "group-name: P14 S13 O12", "platform: S7a O4", "group-offences: S11 CP3",
            ],
            shared);
    }

    [Fact]
    public void Force_areas_come_from_the_settings_and_then_from_the_pack() =>
        Assert.Equal(["north", "south", "another", "several"], Shipped.Questions.First(one => one.Fact == "force-areas").Options.Select(option => option.Id));

    [Fact]
    public void A_question_is_short_enough_to_be_read_in_the_dark() =>
        Assert.All(Shipped.Questions, question =>
        {
            Assert.InRange(question.Ask.Split(' ').Length, 1, 12);
            Assert.InRange(question.Label.Split(' ').Length, 1, 4);
            Assert.NotNull(question.Hint);
        });

    [Fact]
    public void An_option_is_at_most_four_words_except_where_it_is_the_title_of_an_offence() =>
        Assert.All(
            Shipped.Questions.Where(question => question.Fact != "offence").SelectMany(question => question.Options),
            option => Assert.InRange(option.Label.Split(' ').Length, 1, 4));

    [Fact]
    public void Other_ways_of_saying_it_are_plain_words() =>
        Assert.All(
            Shipped.Questions.SelectMany(question => question.Options).SelectMany(option => option.Said),
            said => Assert.All(said, letter => Assert.True(letter == ' ' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter), said)));

    [Fact]
    public void Questions_rest_on_what_the_tables_say()
    {
        string[] tool = [.. Shipped.Questions.Where(question => question.Basis.IsTool).Select(question => question.Id)];
        Assert.Equal(["G3", "P1", "P6", "P6a", "P6b", "P7", "P14", "S1", "S3", "S6b", "S7", "S7a", "S8a", "S13", "O7a", "O7b", "O9a", "O9b", "O12", "CU4", "CU5", "CO3"], tool);
    }

    private static WaterfallDefinition Find(string id) => Shipped.Waterfalls.Single(waterfall => waterfall.Id == id);
}
