using System.Buffers.Binary;
using System.Text;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>
/// One field of a protocol-buffers message as it stands in the file, its content not read further. Only what an ONNX file needs; what
/// is not touched is copied as it is, so that nothing of a model is lost that this code does not know.
/// </summary>
/// <param name="Number">The field's number in its message.</param>
/// <param name="Value">The number, when it is one.</param>
/// <param name="Bytes">The content, when it is a text, bytes or a message; null when it is a number.</param>
internal readonly record struct Wire(int Number, ulong Value, ReadOnlyMemory<byte>? Bytes)
{
    public Wire(int number, string text)
        : this(number, 0, Encoding.UTF8.GetBytes(text))
    {
    }

    public string Text => Encoding.UTF8.GetString(Bytes!.Value.Span);

    /// <exception cref="InvalidDataException">It is no such message.</exception>
    public static List<Wire> Read(ReadOnlyMemory<byte> message)
    {
        var fields = new List<Wire>();
        for (var at = 0; at < message.Length;)
        {
            var key = ReadNumber(message.Span, ref at);
            var size = (key & 7) switch
            {
                0 => 0,
                2 => checked((int)ReadNumber(message.Span, ref at)),
                var kind => throw new InvalidDataException($"A field of kind {kind} at byte {at} is not expected in a model."),
            };
            if (size > message.Length - at) throw new InvalidDataException($"The model ends within the field at byte {at}.");
            fields.Add((key & 7) == 0 ? new Wire((int)(key >> 3), ReadNumber(message.Span, ref at), null) : new Wire((int)(key >> 3), 0, message.Slice(at, size)));
            at += size;
        }

        return fields;
    }

    public static byte[] Write(IEnumerable<Wire> fields)
    {
        using var to = new MemoryStream();
        foreach (var (number, value, bytes) in fields)
        {
            WriteNumber(to, ((ulong)number << 3) | (bytes is null ? 0u : 2u));
            WriteNumber(to, bytes is { } content ? (ulong)content.Length : value);
            if (bytes is { } written) to.Write(written.Span);
        }

        return to.ToArray();
    }

    public static float[] Floats(ReadOnlyMemory<byte> bytes)
    {
        var numbers = new float[bytes.Length / sizeof(float)];
        for (var at = 0; at < numbers.Length; at++) numbers[at] = BinaryPrimitives.ReadSingleLittleEndian(bytes.Span[(at * sizeof(float))..]);
        return numbers;
    }

    public static byte[] Bits(ReadOnlySpan<float> numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(float)];
        for (var at = 0; at < numbers.Length; at++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at * sizeof(float)), numbers[at]);
        return bytes;
    }

    private static ulong ReadNumber(ReadOnlySpan<byte> from, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (at >= from.Length) throw new InvalidDataException("The model ends within a number.");
            var next = from[at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return number;
        }

        throw new InvalidDataException($"The number before byte {at} is too long.");
    }

    private static void WriteNumber(MemoryStream to, ulong number)
    {
        for (; number >= 0x80; number >>= 7) to.WriteByte((byte)(number | 0x80));
        to.WriteByte((byte)number);
    }
}
