using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>
/// The bank's askings by their meaning. What those nearest to a question are about is what the question may be about: that catches
/// wording which the regression, bound to straight lines, smears over several subjects. Vectors are kept in steps of a 127th.
/// </summary>
/// <param name="vectors">The encoder's vector of each asking, one after the other.</param>
/// <param name="about">Of each asking, the shares of the table's columns: subjects, then kinds.</param>
internal sealed class Neighbours(sbyte[] vectors, (int Column, float Share)[][] about)
{
    // Chosen by measurement (docs/answers.md): how many are asked, how fast they lose weight with distance, and how much they count beside the regression.
    private const int Nearest = 30;
    private const float Sharpness = 20;
    private const float Weight = 0.4f;

    // What none of them is about is not ruled out.
    private const float FloorOfSubject = 0.002f;
    private const float FloorOfKind = 0.01f;

    private readonly float[] lengths = [.. vectors.Chunk(Encoder.Width).Select(Length)];

    public ReadOnlySpan<sbyte> Vectors => vectors;

    public IReadOnlyList<(int Column, float Share)[]> About => about;

    public static Neighbours Of(IEnumerable<float[]> meanings, (int Column, float Share)[][] about) => new([.. meanings.SelectMany(Steps)], about);

    /// <summary>Moves shares towards what the nearest askings are about.</summary>
    /// <param name="meaning">Of the question, of length one; all nought when there is no encoder, and then nothing is near.</param>
    /// <param name="shares">Those of the subjects, then those of the kinds.</param>
    /// <param name="subjects">How many of them are subjects.</param>
    public void Move(float[] meaning, Span<float> shares, int subjects)
    {
        if (!meaning.AsSpan().ContainsAnyExcept(0f)) return;
        var near = new float[shares.Length];
        var sum = 0f;
        foreach (var (asking, nearness) in Closest(meaning))
        {
            var weight = MathF.Exp(Sharpness * (nearness - 1));
            sum += weight;
            foreach (var (column, share) in about[asking]) near[column] += weight * share;
        }

        for (var at = 0; at < shares.Length; at++)
            shares[at] = (1 - Weight) * MathF.Log(shares[at] + 1e-6f) + Weight * MathF.Log(near[at] / sum + (at < subjects ? FloorOfSubject : FloorOfKind));
        LearnedTable.Shares(shares, subjects);
    }

    private IEnumerable<(int Asking, float Nearness)> Closest(float[] meaning)
    {
        var best = new PriorityQueue<(int Asking, float Nearness), float>(Nearest + 1);
        var sought = Steps(meaning);
        var length = Length(sought);
        for (var asking = 0; asking < about.Length; asking++)
        {
            var nearness = Product(sought, vectors.AsSpan(asking * Encoder.Width, Encoder.Width)) / (length * lengths[asking]);
            if (best.Count < Nearest) best.Enqueue((asking, nearness), nearness);
            else if (nearness > best.Peek().Nearness) best.EnqueueDequeue((asking, nearness), nearness);
        }

        // In the bank's order, so that the sums are the same however the queue was filled.
        return best.UnorderedItems.Select(item => item.Element).OrderBy(one => one.Asking);
    }

    private static sbyte[] Steps(float[] meaning)
    {
        var greatest = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(meaning));
        return [.. meaning.Select(part => (sbyte)MathF.Round(part / greatest * sbyte.MaxValue))];
    }

    private static float Length(sbyte[] vector) => MathF.Sqrt(Product(vector, vector));

    // In whole numbers: four times as fast as in floating point, and the same on every processor. Two products of 127 by 127 fit into 16 bits.
    // Compiled in full at once: a question asks for it twelve thousand times, and the first questions are not to wait for the runtime to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Product(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var sums = Vector<int>.Zero;
        for (var at = 0; at < Encoder.Width; at += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(one[at..]), out var first, out var second);
            Vector.Widen(new Vector<sbyte>(other[at..]), out var third, out var fourth);
            Vector.Widen(first * third + second * fourth, out var low, out var high);
            sums += low + high;
        }

        return Vector.Sum(sums);
    }
}
