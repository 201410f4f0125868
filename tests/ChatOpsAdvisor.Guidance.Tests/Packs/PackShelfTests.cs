using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>A pack is changed under a running host; incidents keep theirs, also over a restart.</summary>
public sealed class PackShelfTests : IDisposable
{
    private readonly DirectoryInfo _archive = Directory.CreateTempSubdirectory("packs-");

    public void Dispose() => _archive.Delete(recursive: true);

    [Fact]
    public void A_new_version_is_taken_and_the_old_one_stays_findable_after_a_restart()
    {
        using var pack = new SmallPack().Write();
        var shelf = Open(pack);
        Assert.False(shelf.Reload());
        Rewrite(pack, "pack.yaml", "version: 1.0.0", "version: 1.1.0");

        Assert.True(shelf.Reload());
        Assert.Equal("1.1.0", shelf.Current.Version);
        Assert.Equal("1.0.0", shelf.Find("small", "1.0.0")!.Version);
        Assert.Equal("1.0.0", Open(pack).Find("small", "1.0.0")!.Version);
        Assert.Empty(shelf.Faults);
    }

    [Fact]
    public void A_broken_change_leaves_the_last_good_pack_and_is_told_until_it_is_mended()
    {
        using var pack = new SmallPack().Write();
        var shelf = Open(pack);
        Rewrite(pack, "triggers.yaml", "fact: children", "fact: childern");

        Assert.True(shelf.Reload());
        Assert.Equal("1.0.0", shelf.Current.Version);
        Assert.Equal("triggers.yaml:6: trigger child speaks of the fact childern, for which no question asks", Assert.Single(shelf.Faults).ToString());
        Assert.False(shelf.Reload());

        Rewrite(pack, "triggers.yaml", "fact: childern", "fact: children");
        Rewrite(pack, "pack.yaml", "version: 1.0.0", "version: 1.0.1");
        Assert.True(shelf.Reload());
        Assert.Equal("1.0.1", shelf.Current.Version);
        Assert.Empty(shelf.Faults);
    }

    [Fact]
    public void Other_content_under_the_same_version_is_not_taken()
    {
        using var pack = new SmallPack().Write();
        var shelf = Open(pack);
        Rewrite(pack, "pack.yaml", "title: A small pack", "title: Another pack");

        Assert.True(shelf.Reload());
        Assert.Equal("A small pack", shelf.Current.Title);
        Assert.Contains("give it a new version", Assert.Single(shelf.Faults).What, StringComparison.Ordinal);
        Assert.Contains("give it a new version", Assert.Single(Open(pack).Faults).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("small", "0.9.0")]
    [InlineData("..", "1.0.0")]
    [InlineData("small", "../small@1.0.0")]
    public void A_version_that_was_never_in_use_is_not_found(string id, string version)
    {
        using var pack = new SmallPack().Write();
        Assert.Null(Open(pack).Find(id, version));
    }

    private PackShelf Open(SmallPack pack) => new(pack.Folder, _archive.FullName, []);

    private static void Rewrite(SmallPack pack, string file, string from, string to)
    {
        var path = Path.Combine(pack.Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        // Two writes within one tick of the file system's clock would look like none.
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddSeconds(text.Length));
    }
}
