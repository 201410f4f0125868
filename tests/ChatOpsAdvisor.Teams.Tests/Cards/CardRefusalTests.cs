namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>A card that cannot be right is refused before any officer sees it.</summary>
public class CardRefusalTests
{
    [Fact]
    public void A_refusal_names_the_card_the_place_the_expression_and_the_reason()
    {
        var refusal = Expanded.Refusal("""{"body":[{"text":"Now: ${utcNow()}"}]}""");
        Assert.Equal("Card 'first-advice' at card.body[0].text: Now: ${utcNow()} is refused: function 'utcNow' is not supported.", refusal.Message);
    }

    [Theory]
    [InlineData("${name", "not closed")]
    [InlineData("${}", "empty")]
    [InlineData("${ }", "empty")]
    [InlineData("${a b}", "expected an operator but found b")]
    [InlineData("${a +}", "expected a value but found the end")]
    [InlineData("${'open}", "not closed")]
    [InlineData("${=name}", "'=' has no meaning")]
    [InlineData("${name <> 1}", "expected a value")]
    [InlineData("${a.b(1)}", "expected an operator")]
    [InlineData("${json({a:1})}", "'{' cannot stand")]
    [InlineData("a ` ${name}", "must be written \\`")]
    [InlineData("${$rooot.name}", "'$rooot' is not known")]
    [InlineData("${toUpper(5)}", "argument 1 of 'toUpper', 5, can never be of type Text")]
    [InlineData("${formatNumber(1, 2, 'de-DE')}", "'formatNumber' takes 2 argument(s), not 3")]
    [InlineData("${if(a, b)}", "'if' takes 3 argument(s), not 2")]
    [InlineData("${select(items, $data, 1)}", "must be a plain name")]
    [InlineData("${'abc'.length}", "'abc' has no properties")]
    [InlineData("${a[true].b}", "neither a number nor a text")]
    public void An_expression_that_is_wrong_or_unknown_is_refused(string text, string reason) =>
        Assert.Contains(reason, Expanded.Refusal(System.Text.Json.JsonSerializer.Serialize(new { text })).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("\"yes\"")]
    [InlineData("\"${'true'}\"")]
    [InlineData("\"${true}\"")]
    [InlineData("\"${a}${b}\"")]
    [InlineData("\"${count(items)}\"")]
    public void A_condition_that_can_never_be_true_is_refused(string condition) =>
        Assert.Contains("$when must be", Expanded.Refusal($$"""{"$when":{{condition}}}""").Reason, StringComparison.Ordinal);

    [Fact]
    public void Expressions_inside_inline_data_are_refused() =>
        Assert.Contains("cannot hold expressions", Expanded.Refusal("""{"$data":{"a":"${b}"}}""").Reason, StringComparison.Ordinal);

    [Fact]
    public void A_property_written_twice_is_refused() =>
        Assert.Contains("not JSON", Expanded.Refusal("""{"text":"a","text":"b"}""").Reason, StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused_and_not_a_crash() => Assert.Contains(
        "nested more than",
        Expanded.Refusal($$"""{"text":"${{{new string('(', 5000)}}"}""".Replace("((\"", "(1" + new string(')', 5000) + "}\"", StringComparison.Ordinal)).Reason,
        StringComparison.Ordinal);
}
