using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>
/// The pack in use and every version of it that was used before, on this machine and in this database. A changed folder is
/// read again; what cannot be used is told as a fault, and the last good pack stays.
/// </summary>
public sealed class PackShelf : IGuidanceShelf
{
    private readonly string _folder;
    private readonly PackArchive? _archive;
    private readonly IReadOnlyList<Option> _forceAreas;
    private readonly string? _overlay;
    private readonly Lock _reading = new();
    private readonly Dictionary<(string Id, string Version), GuidancePack?> _earlier = [];
    private volatile Loaded _loaded;

    /// <param name="folder">The pack's folder.</param>
    /// <param name="archive">Where a copy of each version that was used is kept, so that an incident keeps its own after a restart; null to keep none.</param>
    /// <param name="forceAreas">As for <see cref="PackReader"/>.</param>
    /// <param name="overlay">The folder of the force's overlay; null without one.</param>
    /// <exception cref="PackRefusedException">The pack is broken; the message names each fault by file and line.</exception>
    /// <exception cref="OverlayRefusedException">The same of the overlay.</exception>
    public PackShelf(string folder, string? archive, IReadOnlyList<Option> forceAreas, string? overlay = null)
    {
        (_folder, _forceAreas, _overlay) = (folder, forceAreas, overlay);
        _archive = archive is null ? null : new PackArchive(archive);
        var reading = PackReader.Read(folder, forceAreas);
        var pack = reading.Pack ?? throw new PackRefusedException(folder, reading.Faults);
        if (Lay(pack, out var faults) is not { } laid) throw new OverlayRefusedException(overlay!, faults);
        _loaded = new Loaded(laid, PackFiles.Mark(folder), Kept(pack));
    }

    public GuidancePack Current => _loaded.Pack;

    /// <summary>What is wrong with the folder as it stands now; empty while the pack in use is what it holds.</summary>
    public IReadOnlyList<PackFault> Faults => _loaded.Faults;

    public GuidancePack? Find(string id, string version)
    {
        if (Current.Id == id && Current.Version == version) return Current;
        lock (_reading)
        {
            if (!_earlier.TryGetValue((id, version), out var found))
                _earlier.Add((id, version), found = _archive?.Find(id, version, _forceAreas) is { } old ? Lay(old, out _) ?? old : null);
            return found;
        }
    }

    /// <summary>Looks whether the folder has changed, and takes it if it is sound. True when something else holds now than before.</summary>
    public bool Reload()
    {
        lock (_reading)
        {
            var mark = PackFiles.Mark(_folder);
            if (mark == _loaded.Mark) return false;
            var reading = PackReader.Read(_folder, _forceAreas);
            if (reading.Pack is not { } pack)
            {
                _loaded = _loaded with { Mark = mark, Faults = reading.Faults };
                return true;
            }

            // What an officer was shown is known by its version: two contents under one would make the record say less than it seems to.
            if (pack.Id == Current.Id && pack.Version == Current.Version)
            {
                _loaded = _loaded with { Mark = mark, Faults = [new PackFault(PackFiles.Pack, 1, $"has changed content under the same version {pack.Version}: give it a new version")] };
                return true;
            }

            if (Lay(pack, out var faults) is not { } laid)
            {
                _loaded = _loaded with { Mark = mark, Faults = faults };
                return true;
            }

            _earlier[(Current.Id, Current.Version)] = Current;
            _loaded = new Loaded(laid, mark, Kept(pack));
            return true;
        }
    }

    /// <summary>The pack with the force's own copy on it; null when that does not fit.</summary>
    private GuidancePack? Lay(GuidancePack pack, out IReadOnlyList<PackFault> faults)
    {
        faults = [];
        if (_overlay is null) return pack;
        var reading = OverlayReader.Read(_overlay, pack, _forceAreas);
        faults = reading.Faults;
        return reading.Overlay is { } overlay ? pack with { Overlay = overlay } : null;
    }

    private IReadOnlyList<PackFault> Kept(GuidancePack pack) => _archive is null || _archive.Keep(pack, _folder)
        ? []
        : [new PackFault(PackFiles.Pack, 1, $"is not what version {pack.Version} was when it was first used here: give it a new version")];

    private sealed record Loaded(GuidancePack Pack, string Mark, IReadOnlyList<PackFault> Faults);
}
