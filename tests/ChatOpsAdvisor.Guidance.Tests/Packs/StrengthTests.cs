using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

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
        Assert.True(Fault(kind, text) is null, $"{id} is {kind} but {Fault(kind, text)}: {text}");

    [Theory]
    [InlineData(ParagraphKind.Consider, "Arrest the suspect early.")]
    [InlineData(ParagraphKind.Consider, "Consider this; you must do it.")]
    [InlineData(ParagraphKind.Advise, "It is advisable and you should.")]
    [InlineData(ParagraphKind.Should, "Tell the inspector.")]
    [InlineData(ParagraphKind.Should, "It should and must be told.")]
    [InlineData(ParagraphKind.Must, "It may be told.")]
    [InlineData(ParagraphKind.Fact, "Groups should be told.")]
    public void A_sentence_of_another_strength_is_found(ParagraphKind kind, string text) => Assert.NotNull(Fault(kind, text));

    [Fact]
    public void What_is_said_with_an_alert_orders_nobody() =>
        Assert.All(
            Shipped.Pack.Triggers.SelectMany(rule => new[] { rule.Reason, rule.Advice ?? "" }).Concat(Shipped.Pack.Scenarios.Select(one => one.Wanted!)),
            text => Assert.DoesNotMatch(Must(), text));

    private static string? Fault(ParagraphKind kind, string text) => kind switch
    {
        ParagraphKind.Must => MustWords().IsMatch(text) ? null : "does not say so",
        _ when Must().IsMatch(text) => "says must",
        ParagraphKind.Should => Should().IsMatch(text) ? null : "does not say should",
        _ when Should().IsMatch(text) => "says should",
        ParagraphKind.Advise => Advise().IsMatch(text) ? null : "does not say that it is advised",
        ParagraphKind.Consider => Consider().IsMatch(text) ? null : "does not say consider",
        _ => null,
    };

    [GeneratedRegex(@"\bmust\b", RegexOptions.IgnoreCase)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(must|essential|needs?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MustWords();

    [GeneratedRegex(@"\bshould\b", RegexOptions.IgnoreCase)]
    private static partial Regex Should();

    [GeneratedRegex(@"\b(advis|recommend|encourag)", RegexOptions.IgnoreCase)]
    private static partial Regex Advise();

    [GeneratedRegex(@"\bconsider\b", RegexOptions.IgnoreCase)]
    private static partial Regex Consider();
}
