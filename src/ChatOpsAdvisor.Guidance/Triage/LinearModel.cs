namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>A feature that a text has: its number in the vocabulary and how much of it.</summary>
internal readonly record struct Weighted(int Feature, float Amount);

/// <summary>
/// Multinomial logistic regression over sparse features, trained in a few tens of milliseconds and always the same: examples are
/// visited in a fixed order and every sum is taken in a fixed order.
/// </summary>
internal sealed class LinearModel
{
    private const float Rate = 0.5f, Floor = 1e-8f;

    private readonly int classes;
    private readonly float[] weights;

    private LinearModel(float[] weights, int classes) => (this.weights, this.classes) = (weights, classes);

    public static LinearModel Restore(float[] weights, int classes) => new(weights, classes);

    /// <param name="shrink">How strongly weights are drawn to zero.</param>
    public static LinearModel Train(IReadOnlyList<(Weighted[] Text, int Class)> examples, int features, int classes, int rounds, float shrink)
    {
        var model = new LinearModel(new float[features * classes], classes);
        var squares = new float[model.weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var state = 2_463_534_242u;
        var gradient = new double[classes];
        var sums = new float[model.weights.Length];
        for (var round = 0; round < rounds; round++)
        {
            Shuffle(order, ref state);
            foreach (var at in order)
            {
                var (text, right) = examples[at];
                model.Shares(text, gradient);
                gradient[right] -= 1;
                foreach (var (feature, amount) in text)
                {
                    var row = feature * classes;
                    for (var one = 0; one < classes; one++)
                    {
                        var slope = (float)gradient[one] * amount + shrink * model.weights[row + one];
                        squares[row + one] += slope * slope;
                        model.weights[row + one] -= Rate * slope / (MathF.Sqrt(squares[row + one]) + Floor);
                    }
                }
            }

            if (round < rounds / 2) continue;
            for (var at = 0; at < sums.Length; at++) sums[at] += model.weights[at];
        }

        // The mean of the later rounds: where the last example happened to pull does not matter.
        for (var at = 0; at < sums.Length; at++) model.weights[at] = sums[at] / (rounds - rounds / 2);
        return model;
    }

    public float Weight(int feature, int ofClass) => weights[feature * classes + ofClass];

    /// <summary>The share of each class, adding up to one.</summary>
    public void Shares(Weighted[] text, double[] shares)
    {
        Array.Clear(shares);
        foreach (var (feature, amount) in text)
        {
            var row = feature * classes;
            for (var one = 0; one < classes; one++) shares[one] += amount * weights[row + one];
        }

        var (most, sum) = (shares.Max(), 0d);
        for (var one = 0; one < classes; one++) sum += shares[one] = Math.Exp(shares[one] - most);
        for (var one = 0; one < classes; one++) shares[one] /= sum;
    }

    // A fixed order for every run: xorshift, not Random, whose sequence a later runtime may change.
    private static void Shuffle(int[] order, ref uint state)
    {
        for (var at = order.Length - 1; at > 0; at--)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var other = (int)(state % (uint)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }
    }
}
