namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class OpeningsTests
{
    private const string Sound = """
        # how people report
        planned	they are going to meet him
        gap	he left, nothing posted
        unclear	got a job
        """;

    [Fact]
    public void Openings_are_read()
    {
        using var small = new SmallPack().WithFile("openings.tsv", Sound);
        var reading = small.Read();
        Assert.Empty(reading.Faults);
        Assert.Equal(["planned/False: 1", "/True: 1", "/False: 1"], reading.Pack!.Openings.Select(group => $"{group.Scenario}/{group.IsGap}: {group.Said.Count}"));
    }

    [Fact]
    public void A_pack_may_go_without()
    {
        using var small = new SmallPack();
        Assert.Empty(small.Read().Pack!.Openings);
    }

    [Theory]
    [InlineData("planned\t", "plan\t", "openings.tsv:2: openings are of 'plan', which is no scenario of this pack, nor gap, nor unclear")]
    [InlineData("got a job", "He left, nothing posted", "openings.tsv:4: the opening 'He left, nothing posted' stands already in line 3")]
    [InlineData("got a job", "", "openings.tsv:4: is not of the form: what it is about, one tab, a saying")]
    [InlineData("got a job", "got\ta job", "openings.tsv:4: is not of the form: what it is about, one tab, a saying")]
    [InlineData("gap\t", "gap ", "openings.tsv:3: is not of the form: what it is about, one tab, a saying")]
    [InlineData("got a job", "\"got a \"\"job\"\"\"", "openings.tsv:4: is quoted as spreadsheets quote: save it without")]
    public void A_broken_bank_is_refused_by_file_and_line(string right, string wrong, string fault)
    {
        using var small = new SmallPack().WithFile("openings.tsv", Sound).With("openings.tsv", right, wrong);
        var reading = small.Read();
        Assert.Null(reading.Pack);
        Assert.Contains(fault, reading.Faults.Select(one => one.ToString()));
    }

    [Fact]
    public void A_bank_without_a_saying_is_refused()
    {
        using var small = new SmallPack().WithFile("openings.tsv", "# nothing yet\n\n");
        Assert.Equal("openings.tsv:1: holds no sayings (a pack without any has no such file)", Assert.Single(small.Read().Faults).ToString());
    }

    [Fact]
    public void The_shipped_bank_has_at_least_a_hundred_of_each_kind() =>
        Assert.All(Shipped.Pack.Openings.GroupBy(group => (group.Scenario, group.IsGap)), same => Assert.True(same.Sum(group => group.Said.Count) >= 100, $"{same.Key}"));
}
