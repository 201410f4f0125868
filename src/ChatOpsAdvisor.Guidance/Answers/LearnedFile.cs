using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>Keeps a learned table, so that nobody waits for the learning. The same bank gives the same file.</summary>
internal static class LearnedFile
{
    private const int Form = 3;

    public static string At(string folder, string packId) => Path.Combine(folder, "learned", $"{packId}.table");

    /// <summary>What a table was learned from: changes with any asking, its order or what it is about, and with the encoder.</summary>
    public static string BankOf(GuidancePack pack)
    {
        var text = new StringBuilder(EncoderPackage.Encoder).Append('\n');
        foreach (var asking in Asking.Of(pack)) text.Append(asking.Text).Append('\t').AppendJoin(',', asking.Subjects.Select(one => $"{(int)one.Kind}:{one.Id}")).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static void Write(Stream to, string bank, LearnedTable table)
    {
        using var packed = new BrotliStream(to, CompressionLevel.Optimal, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write(Form);
        writer.Write(bank);
        writer.Write(table.Meaning);
        writer.Write(table.Subjects.Length);
        foreach (var subject in table.Subjects)
        {
            writer.Write((byte)subject.Kind);
            writer.Write(subject.Id);
        }

        writer.Write(table.Index.Count);
        writer.Write(MemoryMarshal.AsBytes<ulong>(table.Index.Ids));
        writer.Write(MemoryMarshal.AsBytes(table.Index.Rarity));
        writer.Write(table.Scales.Length);
        writer.Write(MemoryMarshal.AsBytes(table.Scales));
        writer.Write(MemoryMarshal.AsBytes(table.Weights));
    }

    /// <summary>The table and the bank from which it was learned; null where there is none, or one of another form, cut off or spoilt.</summary>
    public static (string Bank, LearnedTable Table)? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var file = File.OpenRead(path);
            return Read(file);
        }
        catch (Exception spoilt) when (spoilt is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static (string Bank, LearnedTable Table)? Read(Stream from)
    {
        using var unpacked = new BrotliStream(from, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Form) return null;
        var bank = reader.ReadString();
        var meaning = reader.ReadSingle();
        var subjects = new Subject[Count(reader)];
        for (var at = 0; at < subjects.Length; at++) subjects[at] = new Subject((SubjectKind)reader.ReadByte(), reader.ReadString());
        var traits = new ulong[Count(reader)];
        var rarity = new float[traits.Length];
        Fill<ulong>(unpacked, traits);
        Fill<float>(unpacked, rarity);
        var scales = new float[Count(reader)];
        Fill<float>(unpacked, scales);
        var weights = new sbyte[scales.Length * (subjects.Length + Subject.Kinds)];
        Fill<sbyte>(unpacked, weights);
        return (bank, new LearnedTable(subjects, TraitIndex.Restore(traits, rarity), meaning, scales, weights));
    }

    // More would not be a table: a spoilt file must not ask for all the memory that there is.
    private static int Count(BinaryReader reader) => reader.ReadInt32() is var count && count is > 0 and < 10_000_000 ? count : throw new InvalidDataException("is no table");

    private static void Fill<T>(Stream from, T[] into) where T : struct => from.ReadExactly(MemoryMarshal.AsBytes(into.AsSpan()));
}
