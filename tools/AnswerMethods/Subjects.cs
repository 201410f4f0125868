using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>All subjects of a bank, in the order in which the product's learner has them, so that impressions of different methods can be mixed.</summary>
internal sealed class Subjects
{
    private readonly Dictionary<Subject, int> places;

    public Subjects(IEnumerable<Asking> bank)
    {
        All = [.. bank.SelectMany(asking => asking.Subjects).Distinct().OrderBy(subject => subject.Kind).ThenBy(subject => subject.Id, StringComparer.Ordinal)];
        places = All.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    public Subject[] All { get; }

    /// <summary>The place of each subject of an asking and its share: as the product's learner shares it out.</summary>
    public IEnumerable<(int Place, float Share)> Of(Asking asking) => asking.Subjects.Select((subject, at) => (places[subject], Share(at, asking.Subjects.Count)));

    /// <summary>The shares of the kinds, where a method has none of its own.</summary>
    public float[] Kinds(float[] shares)
    {
        var kinds = new float[Subject.Kinds];
        foreach (var (subject, share) in All.Zip(shares)) kinds[(int)subject.Kind] += share;
        return kinds;
    }

    private static float Share(int at, int count) =>
        count == 1 ? 1 : at == 0 ? LearnerSettings.Measured.First : (1 - LearnerSettings.Measured.First) / (count - 1);
}
