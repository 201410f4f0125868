namespace ChatOpsAdvisor.Guidance.Tests.Packs;

public class OpeningsTests
{
    private const string Sound = """
        openings:
          - scenario: planned
            said:
              - "they are going to meet him"
          - gap: true
            said: ["he left, nothing posted"]
          - unclear: true
            said: ["got a job"]
        """;

    [Fact]
    public void Openings_are_read()
    {
        using var small = new SmallPack().WithFile("openings.yaml", Sound);
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
    [InlineData("scenario: planned", "scenario: plan", "openings.yaml:2: openings are of the scenario plan, which this pack does not have")]
    [InlineData("gap: true", "gap: maybe", "openings.yaml:5: openings says gap: maybe, which is neither true nor false")]
    [InlineData("gap: true", "gap: false", "openings.yaml:5: openings must say one of scenario, gap and unclear")]
    [InlineData("unclear: true", "unclear: true\n    gap: true", "openings.yaml:7: openings must say one of scenario, gap and unclear")]
    [InlineData("\"got a job\"", "\"He left, nothing posted\"", "openings.yaml:8: the opening 'He left, nothing posted' stands already in line 6")]
    [InlineData("[\"got a job\"]", "[]", "openings.yaml:8: openings say nothing")]
    [InlineData("unclear: true", "unsure: true", "openings.yaml:7: openings has an unknown key 'unsure'")]
    [InlineData("openings:", "opening:", "openings.yaml:1: the file has no openings (a pack without any has no such file)")]
    public void A_broken_bank_is_refused_by_file_and_line(string right, string wrong, string fault)
    {
        using var small = new SmallPack().WithFile("openings.yaml", Sound).With("openings.yaml", right, wrong);
        var reading = small.Read();
        Assert.Null(reading.Pack);
        Assert.Contains(fault, reading.Faults.Select(one => one.ToString()));
    }

    [Fact]
    public void The_shipped_bank_has_at_least_a_hundred_of_each_kind() =>
        Assert.All(Shipped.Pack.Openings.GroupBy(group => (group.Scenario, group.IsGap)), same => Assert.True(same.Sum(group => group.Said.Count) >= 100, $"{same.Key}"));
}
