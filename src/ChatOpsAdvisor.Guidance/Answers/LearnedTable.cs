using System.Numerics.Tensors;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>What a question seems to be about.</summary>
/// <param name="Subjects">A share for each subject of the table; they add up to one.</param>
/// <param name="Kinds">A share for each kind of answer; they add up to one.</param>
internal readonly record struct Impression(float[] Subjects, float[] Kinds);

/// <summary>
/// What was learned from a bank: for each trait and each part of the encoder's vector, how much it speaks for each subject, then for each
/// kind of answer. Kept in steps of a 127th of each row's greatest weight, a quarter of the memory.
/// </summary>
internal sealed class LearnedTable
{
    private readonly float[] scales;
    private readonly sbyte[] weights;

    public LearnedTable(Subject[] subjects, TraitIndex index, float meaning, ReadOnlySpan<float> learned)
        : this(subjects, index, meaning, new float[learned.Length / (subjects.Length + Subject.Kinds)], new sbyte[learned.Length])
    {
        for (var row = 0; row < scales.Length; row++)
        {
            var of = learned.Slice(row * Columns, Columns);
            scales[row] = TensorPrimitives.MaxMagnitude(of) is var greatest && greatest != 0 ? MathF.Abs(greatest) / sbyte.MaxValue : 1;
            for (var column = 0; column < Columns; column++) weights[row * Columns + column] = (sbyte)MathF.Round(of[column] / scales[row]);
        }
    }

    public LearnedTable(Subject[] subjects, TraitIndex index, float meaning, float[] scales, sbyte[] weights) =>
        (Subjects, Index, Meaning, this.scales, this.weights) = (subjects, index, meaning, scales, weights);

    public Subject[] Subjects { get; }

    public TraitIndex Index { get; }

    public float Meaning { get; }

    public ReadOnlySpan<float> Scales => scales;

    public ReadOnlySpan<sbyte> Weights => weights;

    public int Columns => Subjects.Length + Subject.Kinds;

    public Impression Judge(string text, float[] meaning)
    {
        var sight = Index.See(text, meaning, Meaning);
        var (scores, row) = (new float[Columns], new float[Columns]);
        Add(scales.Length - 1, 1f, row, scores);
        for (var i = 0; i < sight.Rows.Length; i++) Add(sight.Rows[i], sight.Weights[i], row, scores);
        Shares(scores, Subjects.Length);
        return new Impression(scores[..Subjects.Length], scores[Subjects.Length..]);
    }

    /// <summary>Turns scores into shares: those of the subjects, and behind them those of the kinds.</summary>
    public static void Shares(Span<float> scores, int subjects)
    {
        TensorPrimitives.SoftMax(scores[..subjects], scores[..subjects]);
        TensorPrimitives.SoftMax(scores[subjects..], scores[subjects..]);
    }

    private void Add(int at, float weight, float[] row, float[] scores)
    {
        TensorPrimitives.ConvertTruncating<sbyte, float>(weights.AsSpan(at * Columns, Columns), row);
        TensorPrimitives.MultiplyAdd(row, weight * scales[at], scores, scores);
    }
}
