using System.Numerics.Tensors;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>
/// Learns, from the bank, how much each trait speaks for each subject and for each kind of answer: two multinomial logistic regressions
/// over the same rows, by gradient descent in a fixed order, so that the same bank always gives the same table.
/// </summary>
internal static class Learner
{
    private const float Bias = 0.2f;

    /// <param name="meaning">The encoder's vector of a text.</param>
    public static LearnedTable Learn(IReadOnlyList<Asking> bank, Func<string, float[]> meaning, LearnerSettings settings)
    {
        var subjects = bank.SelectMany(asking => asking.Subjects).Distinct().OrderBy(subject => subject.Kind).ThenBy(subject => subject.Id, StringComparer.Ordinal).ToArray();
        var places = subjects.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var index = TraitIndex.Of([.. bank.Select(asking => Traits.Of(asking.Text))]);
        var lessons = bank.Select(asking => new Lesson(index.See(asking.Text, meaning(asking.Text), settings.Meaning), Targets(asking, places, settings.First))).ToArray();
        return new LearnedTable(subjects, index, settings.Meaning, Descend(lessons, index.Count + Encoder.Width, subjects.Length, settings));
    }

    private static (int Column, float Share)[] Targets(Asking asking, Dictionary<Subject, int> places, float first)
    {
        var count = asking.Subjects.Count;
        var rest = count == 1 ? 0 : (1 - first) / (count - 1);
        return
        [
            .. asking.Subjects.Select((subject, at) => (places[subject], count == 1 ? 1f : at == 0 ? first : rest)),
            .. asking.Subjects.GroupBy(subject => subject.Kind).Select(kind => (places.Count + (int)kind.Key, (float)kind.Count() / count)),
        ];
    }

    private static float[] Descend(Lesson[] bank, int rows, int subjects, LearnerSettings settings)
    {
        var columns = subjects + Subject.Kinds;
        var weights = new float[(rows + 1) * columns];
        var share = new float[columns];
        var order = Enumerable.Range(0, bank.Length).ToArray();
        var state = 0x9E3779B97F4A7C15UL;
        // Every weight fades a little with each lesson; one factor for all is cheaper than touching them all.
        var fade = 1f;
        var (done, all) = (0, settings.Rounds * bank.Length);
        for (var round = 0; round < settings.Rounds; round++)
        {
            Shuffle(order, ref state);
            foreach (var at in order)
            {
                var (sight, targets) = bank[at];
                var rate = settings.Rate * (1.01f - (float)done++ / all);
                weights.AsSpan(rows * columns, columns).CopyTo(share);
                for (var i = 0; i < sight.Rows.Length; i++)
                    TensorPrimitives.MultiplyAdd(weights.AsSpan(sight.Rows[i] * columns, columns), sight.Weights[i], share, share);
                TensorPrimitives.Multiply(share, fade, share);
                LearnedTable.Shares(share, subjects);
                foreach (var (column, part) in targets) share[column] -= part;
                fade *= 1f - rate * settings.Decay;
                for (var i = 0; i < sight.Rows.Length; i++) Step(weights, sight.Rows[i], -rate * sight.Weights[i] / fade, share);
                Step(weights, rows, -rate * Bias / fade, share);
            }
        }

        TensorPrimitives.Multiply(weights, fade, weights);
        return weights;
    }

    private static void Step(float[] weights, int row, float step, float[] share)
    {
        var of = weights.AsSpan(row * share.Length, share.Length);
        TensorPrimitives.MultiplyAdd(share, step, of, of);
    }

    // Fisher and Yates over xorshift64*, written out, so that no runtime's Random can change the order.
    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            var chosen = (int)((state * 2685821657736338717UL >> 33) % (ulong)(last + 1));
            (order[last], order[chosen]) = (order[chosen], order[last]);
        }
    }

    /// <summary>One asking: what is seen of it, and the shares that its subjects and kinds should get.</summary>
    private readonly record struct Lesson(Sight Sight, (int Column, float Share)[] Targets);
}
