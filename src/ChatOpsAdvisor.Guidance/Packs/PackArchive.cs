using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>A copy of every pack that was ever in use, one folder a version. Nothing in it is ever changed.</summary>
internal sealed class PackArchive(string folder)
{
    /// <returns>False when this version was in use before with other content.</returns>
    public bool Keep(GuidancePack pack, string from)
    {
        var to = Place(pack.Id, pack.Version);
        if (Directory.Exists(to)) return Same(from, to);
        // Copied beside it and moved, so that a process that dies halfway leaves no half version.
        var half = $"{to}.{Guid.NewGuid():N}";
        foreach (var file in PackFiles.All(from))
        {
            var copy = Path.Combine(half, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy);
        }

        try
        {
            Directory.Move(half, to);
        }
        catch (IOException) when (Directory.Exists(to))
        {
            Directory.Delete(half, recursive: true);
        }

        return true;
    }

    /// <summary>Null when that version was never used here, or was written for a program that reads packs otherwise.</summary>
    public GuidancePack? Find(string id, string version, IReadOnlyList<Option> forceAreas) =>
        PackDraft.IsId(id) && PackDraft.IsId(version) && Directory.Exists(Place(id, version)) ? PackReader.Read(Place(id, version), forceAreas).Pack : null;

    private static bool Same(string one, string other)
    {
        var files = PackFiles.All(one).ToList();
        return files.SequenceEqual(PackFiles.All(other))
            && files.TrueForAll(file => File.ReadAllBytes(Path.Combine(one, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file))));
    }

    private string Place(string id, string version) => Path.Combine(folder, $"{id}@{version}");
}
