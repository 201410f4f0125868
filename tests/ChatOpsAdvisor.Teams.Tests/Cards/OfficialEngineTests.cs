using ChatOpsAdvisor.Tests.Shared;

namespace ChatOpsAdvisor.Teams.Tests.Cards;

/// <summary>Our expansion and Microsoft's own, side by side.</summary>
public class OfficialEngineTests(ITestOutputHelper output)
{
    private const int Generated = 600;

    [Fact]
    public async Task Every_card_of_the_house_expands_as_the_official_engine_expands_it()
    {
        NodePeer.RequireHere();
        var folder = Path.Combine(Repository.Root, "cards");
        Assert.SkipUnless(Directory.Exists(folder), "there is no /cards folder yet");
        var catalogue = ShippedCards.In(folder);
        var compared = await CompareAsync(catalogue);
        Assert.Equal(Directory.GetFiles(folder, "*.sample.json").Length, compared);
        output.WriteLine($"{compared} samples compared");
    }

    [Fact]
    public async Task Every_listed_expression_means_what_it_means_to_the_official_engine()
    {
        NodePeer.RequireHere();
        var compared = await CompareAsync([.. ListedExpressions.AsCases()]);
        Assert.True(compared > 400, $"only {compared} cases were compared");
    }

    [Fact]
    public async Task Generated_templates_expand_as_the_official_engine_expands_them()
    {
        NodePeer.RequireHere();
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CARDS_SEED"), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"CARDS_SEED={seed}");
        var generator = new TemplateGenerator(new Random(seed));
        var cases = Enumerable.Range(0, Generated).Select(number => generator.Next($"seed {seed} case {number}")).ToList();
        Assert.Equal(Generated, await CompareAsync(cases));
    }

    private async Task<int> CompareAsync(IReadOnlyList<Case> cases)
    {
        var official = await OfficialEngine.ExpandAsync(cases, TestContext.Current.CancellationToken);
        Assert.Equal(cases.Count, official.Count);
        var problems = cases.Zip(official, Comparison.Verdict).OfType<string>().ToList();
        Assert.True(problems.Count == 0, $"{problems.Count} of {cases.Count} differ:\n" + string.Join("\n\n", problems.Take(8)));
        var whole = official.Count(result => result.Card is not null);
        output.WriteLine($"{cases.Count} cases, {whole} whole cards, {cases.Count - whole} where the official engine gives up");
        Assert.True(whole * 2 > cases.Count, "the official engine gave up on most cases, so little was compared");
        return cases.Count;
    }
}
