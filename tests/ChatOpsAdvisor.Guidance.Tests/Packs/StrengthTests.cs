using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>"Consider" is never shown as "must": each sentence carries its paragraph's own strength, and nothing stronger.</summary>
public partial class StrengthTests
{
    public static TheoryData<string, ParagraphKind, string> Worded =>
        [.. Shipped.Lines.Where(line => line.Kind is not null).Select(line => (line.Id, line.Kind!.Value, line.Text))
            .Concat(Shipped.Pack.Paragraphs.Where(one => one.Kind is not null).Select(one => (one.Id, one.Kind!.Value, one.Wording)))
            .Select(row => new TheoryDataRow<string, ParagraphKind, string>(row.Id, row.Value, row.Item3))];

    [Theory]
    [MemberData(nameof(Worded))]
    public void A_sentence_carries_its_strength_and_nothing_stronger(string id, ParagraphKind kind, string text) =>
        Assert.True(CheckWording.Strength(kind, text) is null, $"{id} is {kind} but {CheckWording.Strength(kind, text)}: {text}");

    [Theory]
    [InlineData(ParagraphKind.Consider, "Arrest the suspect early.")]
    [InlineData(ParagraphKind.Consider, "Consider this; you must do it.")]
    [InlineData(ParagraphKind.Advise, "It is advisable and you should.")]
    [InlineData(ParagraphKind.Should, "Tell the inspector.")]
    [InlineData(ParagraphKind.Should, "It should and must be told.")]
    [InlineData(ParagraphKind.Must, "It may be told.")]
    [InlineData(ParagraphKind.Fact, "Groups should be told.")]
    public void A_sentence_of_another_strength_is_found(ParagraphKind kind, string text) => Assert.NotNull(CheckWording.Strength(kind, text));

    [Theory]
    [InlineData("One short sentence.", null)]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z.", "has a sentence of 52 words; 50 is the most")]
    public void A_text_that_is_too_long_for_a_phone_is_found(string text, string? fault) => Assert.Equal(fault, CheckWording.Length(text));

    [Fact]
    public void What_is_said_with_an_alert_orders_nobody() =>
        Assert.All(
            Shipped.Pack.Triggers.SelectMany(rule => new[] { rule.Reason, rule.Advice ?? "" }).Concat(Shipped.Pack.Scenarios.Select(one => one.Wanted!)),
            text => Assert.DoesNotMatch(Must(), text));

    [GeneratedRegex(@"\bmust\b", RegexOptions.IgnoreCase)]
    private static partial Regex Must();
}
