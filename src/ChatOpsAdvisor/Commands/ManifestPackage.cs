using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Commands;

/// <summary>
/// The app package that a Teams administrator uploads: the shipped manifest, filled from settings, and its two icons. The
/// same settings and files give the same bytes.
/// </summary>
/// <param name="Zip">Empty when there are faults.</param>
/// <param name="Faults">Why there is no package, one plain line each.</param>
internal sealed record ManifestPackage(ReadOnlyMemory<byte> Zip, IReadOnlyList<string> Faults)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // No browser reads it as HTML; people read it.
    };

    /// <summary>The first time that a zip can tell.</summary>
    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n', 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    /// <param name="options">Section "Manifest".</param>
    /// <param name="appId">Teams:AppId.</param>
    /// <param name="folder">Where manifest.json, color.png and outline.png are.</param>
    public static ManifestPackage Make(ManifestOptions options, string appId, string folder)
    {
        var faults = ManifestRules.Faults(options, appId).ToList();
        var manifest = ReadManifest(Path.Combine(folder, "manifest.json"), Values(options, appId), faults);
        var color = ReadIcon(folder, "color.png", 192, faults);
        var outline = ReadIcon(folder, "outline.png", 32, faults);
        return faults.Count > 0 ? new(default, faults) : new(Pack(("manifest.json", manifest), ("color.png", color), ("outline.png", outline)), []);
    }

    private static Dictionary<string, JsonNode> Values(ManifestOptions options, string appId) => new(StringComparer.Ordinal)
    {
        ["${{Teams:AppId}}"] = appId,
        ["${{Manifest:Id}}"] = options.Id.Length > 0 ? options.Id : appId,
        ["${{Manifest:Version}}"] = options.Version,
        ["${{Manifest:DeveloperName}}"] = options.DeveloperName,
        ["${{Manifest:WebsiteUrl}}"] = options.WebsiteUrl,
        ["${{Manifest:PrivacyUrl}}"] = options.PrivacyUrl,
        ["${{Manifest:TermsOfUseUrl}}"] = options.TermsOfUseUrl,
        ["${{Manifest:ValidDomains}}"] = new JsonArray([.. options.ValidDomains.Select(domain => (JsonNode)domain)]),
    };

    private static byte[] ReadManifest(string file, Dictionary<string, JsonNode> values, List<string> faults)
    {
        try
        {
            var template = JsonNode.Parse(File.ReadAllBytes(file), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            return JsonSerializer.SerializeToUtf8Bytes(Fill(template, values, faults), Readable);
        }
        catch (JsonException fault)
        {
            faults.Add($"manifest.json is not JSON: {fault.Message}");
            return [];
        }
    }

    private static JsonNode? Fill(JsonNode? node, Dictionary<string, JsonNode> values, List<string> faults)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Fill(member.Value, values, faults))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Fill(item, values, faults))]);
            case JsonValue value when value.TryGetValue(out string? text) && text.Contains("${{", StringComparison.Ordinal):
                if (values.TryGetValue(text, out var filled)) return filled.DeepClone();
                faults.Add($"manifest.json: no setting fills {value.GetPath()}.");
                return null;
            default:
                return node?.DeepClone();
        }
    }

    private static byte[] ReadIcon(string folder, string name, int size, List<string> faults)
    {
        var png = File.ReadAllBytes(Path.Combine(folder, name));
        var fits = png.Length > 24 && png.AsSpan().StartsWith(PngStart)
            && BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)) == size && BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)) == size;
        if (!fits) faults.Add($"{name} is not a PNG of {size} by {size}.");
        return png;
    }

    /// <summary>Stored, not compressed: a few kilobytes, and no compressor's version shows in the bytes.</summary>
    private static byte[] Pack(params ReadOnlySpan<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = ZipEpoch;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
