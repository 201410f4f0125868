using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using ChatOpsAdvisor.ClientBundles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Tests.ClientBundles;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")] // its stand-ins for npm are shell scripts
public sealed class BundleShelfTests
{
    private readonly string _home = Directory.CreateTempSubdirectory("bundles-").FullName;
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Without_npm_it_says_what_is_missing_and_what_to_do()
    {
        var status = await Shelf("no-such-npm-anywhere").FetchAsync(ClientBundle.WebChat);
        Assert.Equal(BundleState.Missing, status.State);
        Assert.Contains("Node.js", status.Reason, StringComparison.Ordinal);
        Assert.Contains("npm pack botframework-webchat@4.18.1", status.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_npm_that_fails_is_not_run_again_at_once_but_is_later()
    {
        var shelf = Shelf(Npm("echo ran >> \"$(dirname \"$0\")/runs\"; exit 1"));
        await shelf.FetchAsync(ClientBundle.WebChat);
        Assert.Equal(BundleState.Missing, shelf.StatusOf(ClientBundle.WebChat).State);
        await shelf.FetchAsync(ClientBundle.WebChat);
        Assert.Single(await File.ReadAllLinesAsync(Path.Combine(_home, "runs")));
        _time.Advance(TimeSpan.FromSeconds(6));
        await shelf.FetchAsync(ClientBundle.WebChat);
        Assert.Equal(2, (await File.ReadAllLinesAsync(Path.Combine(_home, "runs"))).Length);
    }

    [Fact]
    public async Task A_package_that_is_not_the_pinned_one_is_not_unpacked()
    {
        var archive = Pack("evil");
        var status = await Shelf(Npm($"cp '{archive}' ./toy-1.0.0.tgz")).FetchAsync(Toy("sha512-something-else"));
        Assert.Equal(BundleState.Missing, status.State);
        Assert.Contains("sha512", status.Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.Combine(_home, "clients")));
    }

    [Fact]
    public async Task The_pinned_package_gives_its_script_and_licence_and_is_fetched_once()
    {
        var archive = Pack("the script");
        var bundle = Toy(Integrity(archive));
        var shelf = Shelf(Npm($"cp '{archive}' ./toy-1.0.0.tgz"));

        Assert.Equal(BundleState.NotAskedFor, shelf.StatusOf(bundle).State);
        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shelf.FetchAsync(bundle)));
        Assert.All(together, status => Assert.Equal(BundleState.Ready, status.State));
        Assert.Equal("the script", await File.ReadAllTextAsync(shelf.PathOf(bundle)));
        Assert.Equal(
            ["LICENSE", "toy.js"], Directory.GetFiles(Path.GetDirectoryName(shelf.PathOf(bundle))!).Select(Path.GetFileName).Order());
        Assert.Equal(BundleState.Ready, (await Shelf("no-such-npm-anywhere").FetchAsync(bundle)).State);
    }

    [Fact]
    public async Task A_package_brought_by_hand_needs_no_npm()
    {
        var archive = Pack("the script");
        Directory.CreateDirectory(Path.Combine(_home, "clients"));
        File.Copy(archive, Path.Combine(_home, "clients", "toy-1.0.0.tgz"));
        Assert.Equal(BundleState.Ready, (await Shelf("no-such-npm-anywhere").FetchAsync(Toy(Integrity(archive)))).State);
    }

    private BundleShelf Shelf(string npm) => new(new BundleShelfOptions(Path.Combine(_home, "clients"), npm), new Running(), _time);

    private static ClientBundle Toy(string integrity) => new("toy.js", "toy", "1.0.0", integrity, "package/dist/toy.js");

    private static string Integrity(string archive) => "sha512-" + Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(archive)));

    private string Npm(string script)
    {
        var path = Path.Combine(_home, "npm");
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }

    private string Pack(string script)
    {
        var path = Path.Combine(_home, "packed.tgz");
        using var tar = new TarWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        foreach (var (name, text) in new[] { ("package/dist/toy.js", script), ("package/LICENSE", "MIT"), ("package/../../escape.js", "no"), ("package/other.js", "no") })
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) });
        }

        return path;
    }

    private sealed class Running : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication()
        {
        }
    }
}
