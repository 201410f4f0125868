using System.IO.Compression;

namespace ChatOpsAdvisor.Guidance.Embedding;

/// <summary>
/// What the encoder was taught of this trade beyond its general English: for each matrix of the model a correction that is the product of
/// two narrow ones (low-rank adaptation, LoRA), a tenth of the size. It is data, made by tools/EncoderTuning from the bank of askings
/// and openings (docs/decisions/0008-encoder-tuned.md), and is added to the weights before they are brought to 8 bits. The model's vectors (biases and
/// the scales of its norms) are small and stand in it whole.
/// </summary>
internal static class EncoderTuning
{
    // Numbers of fields, from onnx.proto.
    private const int Graph = 7, Node = 1, Initializer = 5, Input = 1, OpType = 4, TensorName = 8, RawData = 9;

    /// <summary>The model with the corrections added to its matrices, in the order in which it multiplies by them.</summary>
    /// <param name="model">An ONNX model.</param>
    /// <param name="tuning">Brotli over: the count of vectors, each with its name, length and numbers; then of each matrix rows, columns and rank, and rank by rows, then columns by rank numbers of 16 bits.</param>
    /// <exception cref="InvalidDataException">They are not for this model.</exception>
    public static byte[] Onto(ReadOnlyMemory<byte> model, Stream tuning)
    {
        using var unpacked = new BrotliStream(tuning, CompressionMode.Decompress);
        using var corrections = new BinaryReader(unpacked);
        return Wire.Write(Wire.Read(model).Select(field => field is { Number: Graph, Bytes: { } graph } ? field with { Bytes = Corrected(Wire.Read(graph), corrections) } : field));
    }

    private static byte[] Corrected(List<Wire> graph, BinaryReader corrections)
    {
        var tensors = graph.Index().Where(field => field.Item.Number == Initializer)
            .ToDictionary(field => Wire.Read(field.Item.Bytes!.Value).First(one => one.Number == TensorName).Text, field => field.Index);
        var multiplied = graph.Where(field => field.Number == Node).Select(field => Wire.Read(field.Bytes!.Value))
            .Where(node => node.First(one => one.Number == OpType).Text == "MatMul")
            .Select(node => node.Last(one => one.Number == Input).Text)
            .Where(tensors.ContainsKey).ToList();
        for (var vectors = corrections.ReadInt32(); vectors > 0; vectors--) Change(corrections.ReadString(), old => Vector(old, corrections));
        foreach (var name in multiplied) Change(name, old => Matrix(old, corrections));
        return Wire.Write(graph);

        void Change(string name, Func<ReadOnlyMemory<byte>, byte[]> change)
        {
            if (!tensors.TryGetValue(name, out var at)) throw new InvalidDataException($"The tuning has {name}, which the model has not.");
            graph[at] = graph[at] with { Bytes = Wire.Write(Wire.Read(graph[at].Bytes!.Value).Select(field => field.Number == RawData ? field with { Bytes = change(field.Bytes!.Value) } : field)) };
        }
    }

    private static byte[] Vector(ReadOnlyMemory<byte> raw, BinaryReader corrections)
    {
        var length = corrections.ReadInt32() * sizeof(float);
        return length == raw.Length ? corrections.ReadBytes(length) : throw new InvalidDataException($"The tuning has a vector of {length} bytes where the model has {raw.Length}.");
    }

    private static byte[] Matrix(ReadOnlyMemory<byte> raw, BinaryReader corrections)
    {
        var (rows, columns, rank) = (corrections.ReadInt32(), corrections.ReadInt32(), corrections.ReadInt32());
        var numbers = Wire.Floats(raw);
        if (numbers.Length != rows * columns) throw new InvalidDataException($"The tuning has a matrix of {rows} by {columns} where the model has {numbers.Length} numbers.");
        var (from, to) = (Read(corrections, rank * rows), Read(corrections, columns * rank));
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                // In this order, so that every machine comes to the same bits.
                var sum = 0.0;
                for (var at = 0; at < rank; at++) sum += (double)from[at * rows + row] * to[column * rank + at];
                numbers[row * columns + column] += (float)sum;
            }

        return Wire.Bits(numbers);
    }

    private static float[] Read(BinaryReader from, int count)
    {
        var numbers = new float[count];
        for (var at = 0; at < count; at++) numbers[at] = (float)from.ReadHalf();
        return numbers;
    }
}
