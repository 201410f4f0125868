using System.Collections.Concurrent;

namespace ChatOpsAdvisor.ClientBundles;

/// <summary>
/// The cache folder of client scripts. Each is fetched once, in the background, and kept; the product runs without,
/// and a page that wants one says plainly what is missing.
/// </summary>
public sealed class BundleShelf(BundleShelfOptions options, IHostApplicationLifetime host, TimeProvider time)
{
    // Asking for the status of a missing bundle tries again, but a crowd of askers must not start a crowd of npms.
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _failedAt = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<BundleStatus>>> _fetches = new(StringComparer.Ordinal);

    /// <summary>How things stand with a bundle, at once.</summary>
    public BundleStatus StatusOf(ClientBundle bundle)
    {
        if (File.Exists(PathOf(bundle)))
        {
            return new BundleStatus(BundleState.Ready);
        }

        return !_fetches.TryGetValue(bundle.Name, out var fetch) ? new BundleStatus(BundleState.NotAskedFor)
            : fetch.Value.IsCompletedSuccessfully ? fetch.Value.Result
            : new BundleStatus(BundleState.Fetching);
    }

    /// <summary>Starts the fetch in the background if need be. Safe to repeat; after a failure it tries again.</summary>
    public void Prepare(ClientBundle bundle) => _ = FetchAsync(bundle);

    /// <summary>Fetches if need be and tells how it ended; callers at the same time share one fetch.</summary>
    public Task<BundleStatus> FetchAsync(ClientBundle bundle)
    {
        if (_fetches.TryGetValue(bundle.Name, out var old) && old.Value is { IsCompletedSuccessfully: true, Result.State: BundleState.Missing }
            && time.GetUtcNow() - _failedAt.GetValueOrDefault(bundle.Name) >= _rest)
        {
            _fetches.TryRemove(new(bundle.Name, old));
        }

        return _fetches.GetOrAdd(bundle.Name, _ => new(() => Task.Run(() => FetchOnceAsync(bundle)))).Value;
    }

    public string PathOf(ClientBundle bundle) => Path.Combine(options.Folder, bundle.Folder, bundle.Name);

    private async Task<BundleStatus> FetchOnceAsync(ClientBundle bundle)
    {
        if (File.Exists(PathOf(bundle)))
        {
            return new BundleStatus(BundleState.Ready);
        }

        try
        {
            return await TakeFromAsync(bundle);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Missing(bundle, $"The folder {ShortName(options.Folder)} cannot be written.");
        }
        catch (InvalidDataException fault)
        {
            return Missing(bundle, fault.Message);
        }
        catch (OperationCanceledException)
        {
            return Missing(bundle, "The host is stopping.");
        }
    }

    private async Task<BundleStatus> TakeFromAsync(ClientBundle bundle)
    {
        Directory.CreateDirectory(options.Folder);
        var byHand = Path.Combine(options.Folder, bundle.Archive);
        if (File.Exists(byHand))
        {
            return TakeFrom(byHand, bundle);
        }

        var room = Directory.CreateTempSubdirectory("chatops-client-");
        try
        {
            var fault = await NpmPack.DownloadAsync(bundle, options.Npm, room.FullName, host.ApplicationStopping);
            return fault is null ? TakeFrom(Path.Combine(room.FullName, bundle.Archive), bundle) : Missing(bundle, fault);
        }
        finally
        {
            room.Delete(recursive: true);
        }
    }

    private BundleStatus TakeFrom(string archive, ClientBundle bundle)
    {
        if (!File.Exists(archive) || !PackageArchive.IsGenuine(archive, bundle))
        {
            return Missing(bundle, $"What npm calls {bundle.Package} {bundle.Version} is not the package that was reviewed: its sha512 differs.");
        }

        PackageArchive.Extract(archive, bundle, options.Folder);
        return new BundleStatus(BundleState.Ready);
    }

    private BundleStatus Missing(ClientBundle bundle, string reason)
    {
        _failedAt[bundle.Name] = time.GetUtcNow();
        return new BundleStatus(
            BundleState.Missing,
            reason,
            $"Install Node.js, which brings npm, and reload this page. Or run \"npm pack {bundle.Package}@{bundle.Version}\" on a machine "
            + $"that has both it and a network, put {bundle.Archive} into the folder {ShortName(options.Folder)}, and reload this page.");
    }

    /// <summary>The last two parts: enough to find it by, and no machine's layout on a page.</summary>
    private static string ShortName(string folder)
    {
        var full = new DirectoryInfo(folder);
        return full.Parent is { } parent ? Path.Combine(parent.Name, full.Name) : full.Name;
    }
}

/// <param name="Folder">Where bundles are kept; created when needed.</param>
/// <param name="Npm">The npm client to run.</param>
public sealed record BundleShelfOptions(string Folder, string Npm)
{
    public BundleShelfOptions(string folder)
        : this(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
    {
    }
}
