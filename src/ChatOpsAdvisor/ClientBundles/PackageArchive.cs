using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace ChatOpsAdvisor.ClientBundles;

/// <summary>An npm package as it is packed: checked against the pinned hash before a byte of it is used.</summary>
internal static class PackageArchive
{
    public static bool IsGenuine(string archive, ClientBundle bundle)
    {
        using var stream = File.OpenRead(archive);
        return "sha512-" + Convert.ToBase64String(SHA512.HashData(stream)) == bundle.Integrity;
    }

    /// <summary>Takes the script and the licence texts, whole or not at all: a folder appears by one rename.</summary>
    public static void Extract(string archive, ClientBundle bundle, string home)
    {
        var target = Path.Combine(home, bundle.Folder);
        var half = Path.Combine(home, $".{bundle.Folder}-{Guid.NewGuid():N}");
        Directory.CreateDirectory(half);
        try
        {
            using (var packed = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress))
            using (var tar = new TarReader(packed))
            {
                while (tar.GetNextEntry() is { } entry)
                {
                    if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && NameFor(entry.Name, bundle) is { } name)
                    {
                        entry.ExtractToFile(Path.Combine(half, name), overwrite: true);
                    }
                }
            }

            if (!File.Exists(Path.Combine(half, bundle.Name)))
            {
                throw new InvalidDataException($"{bundle.Archive} holds no {bundle.Entry}.");
            }

            if (!Directory.Exists(target))
            {
                Directory.Move(half, target);
            }
        }
        catch (IOException) when (File.Exists(Path.Combine(target, bundle.Name)))
        {
            // Another process was first with the same bytes.
        }
        finally
        {
            if (Directory.Exists(half))
            {
                Directory.Delete(half, recursive: true);
            }
        }
    }

    private static string? NameFor(string entry, ClientBundle bundle) =>
        entry == bundle.Entry ? bundle.Name
        : entry == bundle.Entry + ".LICENSE.txt" ? bundle.Name + ".LICENSE.txt"
        : entry == "package/LICENSE" ? "LICENSE"
        : null;
}
