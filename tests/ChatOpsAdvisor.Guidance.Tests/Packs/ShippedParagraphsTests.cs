using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class ShippedParagraphsTests
{
    [Fact]
    public void The_shipped_pack_loads_without_a_fault() => Assert.Empty(Shipped.Reading.Faults);

    [Fact]
    public void Its_paragraphs_are_the_documents_in_order_kind_and_extent() =>
        Assert.Equal(ParagraphFacts.All, Shipped.Pack.Paragraphs.Select(one => $"{one.Id} {one.Section} {Word(one.Kind)} {Word(one.Withheld)}"));

    [Fact]
    public void Sixty_five_paragraphs_of_which_thirteen_are_withheld_and_three_in_part()
    {
        Assert.Equal(65, Shipped.Pack.Paragraphs.Count);
        Assert.Equal(13, Shipped.Pack.Paragraphs.Count(one => one.Withheld == Withheld.Full));
        Assert.Equal(["1.1", "1.3", "5.2.2"], Shipped.Pack.Paragraphs.Where(one => one.Withheld == Withheld.Part).Select(one => one.Id));
    }

    [Fact]
    public void A_withheld_paragraph_has_neither_words_nor_a_strength() =>
        Assert.All(Shipped.Pack.Paragraphs.Where(one => one.Withheld == Withheld.Full), one =>
        {
            Assert.Empty(one.Wording);
            Assert.Null(one.Kind);
        });

    private static string Word(ParagraphKind? kind) => kind?.ToString().ToLowerInvariant() ?? "-";

    private static string Word(Withheld withheld) => withheld.ToString().ToLowerInvariant();
}
