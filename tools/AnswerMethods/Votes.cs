using System.Numerics.Tensors;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>How the hits speak for the subjects.</summary>
/// <param name="Hits">How many of the best are heard; with 1 the best alone decides.</param>
/// <param name="Power">A hit's vote is its score, as a share of the best one's, to this power.</param>
internal sealed record VoteSettings(int Hits, float Power);

/// <summary>Turns Lucene's hits into shares of the subjects that add up to one.</summary>
internal sealed class Votes(Subjects subjects, IReadOnlyList<Asking> bank, VoteSettings settings)
{
    public Impression Of(Hit[] hits)
    {
        var shares = new float[subjects.All.Length];
        foreach (var hit in hits.Take(settings.Hits))
        {
            var vote = MathF.Pow(hit.Score / hits[0].Score, settings.Power);
            foreach (var (place, share) in subjects.Of(bank[hit.Asking])) shares[place] += vote * share;
        }

        // Not one word in common with the bank: nothing speaks for anything.
        if (TensorPrimitives.Sum<float>(shares) is var sum && sum > 0) TensorPrimitives.Divide(shares, sum, shares);
        return new Impression(shares, subjects.Kinds(shares));
    }
}
