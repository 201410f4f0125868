namespace ChatOpsAdvisor.Tests.Commands;

public sealed class GuidanceLintTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lint-");

    [Fact]
    public async Task The_shipped_pack_is_sound_and_learned_as_it_stands()
    {
        var (code, said) = await BuiltHost.RunAsync("guidance", "lint");
        Assert.Equal(0, code);
        Assert.EndsWith(": sound.", said[0], StringComparison.Ordinal);
        Assert.Contains("65 paragraphs, 13 withheld, 3 in part", said[1], StringComparison.Ordinal);
        Assert.DoesNotContain(said, line => line.Contains("guidance learn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_is_told_by_file_and_line_and_fails()
    {
        Copy("2.5", "2.55");
        var (code, said) = await BuiltHost.RunAsync("guidance", "lint", folder.FullName);
        Assert.Equal(1, code);
        Assert.Contains(said, line => line.StartsWith("askings/withheld-and-talk.tsv:2: 'withheld 2.55' is about withheld text of 2.55, which has none", StringComparison.Ordinal));
        Assert.EndsWith("the pack would be refused.", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Askings_that_were_changed_want_to_be_learned()
    {
        Copy("what does 2.5 say", "what does two five say");
        var (code, said) = await BuiltHost.RunAsync("guidance", "lint", folder.FullName);
        Assert.Equal(0, code);
        Assert.Contains("The askings are not learned as they stand: run guidance learn.", said);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A copy of the shipped pack with one thing changed, the first time that it stands in the bank of withheld text.</summary>
    private void Copy(string right, string wrong)
    {
        var shipped = Path.Combine(LocalChannel.TestBundles.Repository, "guidance", "ocag-v11");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var bank = Path.Combine(folder.FullName, "askings", "withheld-and-talk.tsv");
        var text = File.ReadAllText(bank);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0);
        File.WriteAllText(bank, text[..at] + wrong + text[(at + right.Length)..]);
    }
}
