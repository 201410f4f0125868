using System.IO.Compression;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>A correction is added to the model for which it was made, and to no other.</summary>
public class EncoderTuningTests
{
    // A model of one matrix (two rows, one column: 1 and 2) by which it multiplies, and one vector (5). Fields: onnx.proto.
    private static readonly byte[] Model = Wire.Write(
    [
        new Wire(7, 0, Wire.Write(
        [
            new Wire(1, 0, Wire.Write([new Wire(1, "in"), new Wire(1, "matrix"), new Wire(4, "MatMul")])),
            Tensor("matrix", 1, 2),
            Tensor("vector", 5),
        ])),
    ]);

    [Fact]
    public void The_product_of_the_narrow_matrices_is_added_and_a_vector_replaced()
    {
        var tuned = EncoderTuning.Onto(Model, Tuning("vector", 7, rows: 2));
        Assert.Equal([1 + 3 * 0.5f, 2 + 4 * 0.5f], Numbers(tuned, "matrix"));
        Assert.Equal([7], Numbers(tuned, "vector"));
    }

    [Fact]
    public void What_is_made_for_another_model_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => EncoderTuning.Onto(Model, Tuning("another", 7, rows: 2)));
        Assert.Throws<InvalidDataException>(() => EncoderTuning.Onto(Model, Tuning("vector", 7, rows: 3)));
        Assert.Throws<EndOfStreamException>(() => EncoderTuning.Onto(Model, new MemoryStream()));
    }

    private static MemoryStream Tuning(string vector, float number, int rows)
    {
        var file = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(file, CompressionLevel.Fastest, leaveOpen: true)))
        {
            writer.Write(1);
            writer.Write(vector);
            writer.Write(1);
            writer.Write(number);
            foreach (var size in new[] { rows, 1, 1 }) writer.Write(size);
            for (var row = 0; row < rows; row++) writer.Write((Half)(3 + row));
            writer.Write((Half)0.5f);
        }

        file.Position = 0;
        return file;
    }

    private static Wire Tensor(string name, params float[] numbers) => new(5, 0, Wire.Write([new Wire(8, name), new Wire(9, 0, Wire.Bits(numbers))]));

    private static float[] Numbers(byte[] model, string name) => Wire.Floats(
        Wire.Read(Wire.Read(Wire.Read(model)[0].Bytes!.Value).Where(field => field.Number == 5).Select(field => field.Bytes!.Value)
            .First(tensor => Wire.Read(tensor).First(field => field.Number == 8).Text == name)).First(field => field.Number == 9).Bytes!.Value);
}
