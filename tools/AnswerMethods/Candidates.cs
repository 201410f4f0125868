namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>The settings that are tried for each method.</summary>
internal static class Candidates
{
    public static IReadOnlyList<AskingIndexSettings> Indexes { get; } =
    [
        new(3, 4, RunsWeigh: 0),
        new(3, 4, RunsWeigh: 0.1f),
        new(3, 4, RunsWeigh: 0.3f),
        new(2, 5, RunsWeigh: 0.1f),
        new(3, 5, RunsWeigh: 0.2f),
        new(3, 4, RunsWeigh: 0.3f, B: 0.3f),
    ];

    /// <summary>By this vote the indexes are compared.</summary>
    public static VoteSettings FirstVote { get; } = new(40, 4);

    public static IReadOnlyList<VoteSettings> Votes { get; } =
    [
        .. from hits in new[] { 1, 5, 10, 20, 40, 100 }
           from power in new[] { 1f, 2f, 4f, 8f }
           where hits > 1 || power == 1
           select new VoteSettings(hits, power),
    ];

    public static IReadOnlyList<ClassifierSettings> Classifiers { get; } =
    [
        new(Words: 1, Letters: 3, Shorter: false, L2: 1e-5f, Rounds: 20),
        new(Words: 2, Letters: 4, Shorter: true, L2: 1e-5f, Rounds: 20),
        new(Words: 2, Letters: 4, Shorter: true, L2: 3e-6f, Rounds: 20),
        new(Words: 2, Letters: 4, Shorter: true, L2: 1, Rounds: 50, Lbfgs: true),
    ];

    /// <summary>How much Lucene counts beside the classifier.</summary>
    public static IReadOnlyList<float> Weights { get; } = [0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f];
}
