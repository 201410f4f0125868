namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>What stands beside the guidance orders nothing, refers to what is there, and hints at nothing.</summary>
public class ShownTests
{
    [Theory]
    [InlineData("paragraphs.yaml", "kind: consider\n    text: Consider an early arrest.", "kind: consider\n    text: Consider an early arrest.\n    notes: [You must do this at once.]", "paragraphs.yaml:13: says 'must' in words that are not the guidance's")]
    [InlineData("paragraphs.yaml", "text: Some of it can be read.", "text: Some of it can be read.\n    notes: [\"See what paragraph 9.9 says of it.\"]", "paragraphs.yaml:18: speaks of 9.9, which is no paragraph of this pack")]
    [InlineData("paragraphs.yaml", "text: Some of it can be read.", "text: Some of it can be read.\n    notes: [\"The one before it, 1.2, is about kites.\"]", "paragraphs.yaml:18: speaks of 1.2, whose text is withheld: nothing can be said of it")]
    [InlineData("triggers.yaml", "reason: a child is at risk", "reason: a child is at risk\n    advice: It is mandatory to tell somebody.", "triggers.yaml:5: says 'mandatory' in words that are not the guidance's")]
    [InlineData("scenarios/planned.yaml", "closing: Summary", "closing: Summary\nnotice: Speak to somebody about 1.2 and kites.", "scenarios/planned.yaml:5: speaks of 1.2, whose text is withheld: nothing can be said of it")]
    public void A_voice_of_its_own_is_refused_by_file_and_line(string file, string right, string wrong, string fault)
    {
        using var small = new SmallPack().With(file, right, wrong);
        var reading = small.Read();
        Assert.Null(reading.Pack);
        Assert.Contains(fault, reading.Faults.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("must")]
    [InlineData("mandatory")]
    [InlineData("no exceptions")]
    public void A_weaker_paragraph_does_not_order(string word)
    {
        using var small = new SmallPack().With("paragraphs.yaml", "Consider an early arrest.", $"Consider an early arrest, {word}.");
        Assert.Contains(small.Read().Faults, fault => fault.What.Contains("says must", StringComparison.Ordinal));
    }
}
