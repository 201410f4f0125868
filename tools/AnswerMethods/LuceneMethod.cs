using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>Lucene.Net: the askings most like the question vote.</summary>
internal sealed class LuceneMethod(IReadOnlyList<Asking> bank, Subjects subjects, AskingIndexSettings index, VoteSettings votes) : IMethod
{
    private readonly AskingIndex asked = new(bank, index);
    private readonly Votes votes = new(subjects, bank, votes);

    public long Size => asked.Size;

    public Impression Judge(string text) => votes.Of(asked.Search(text));

    public void Dispose() => asked.Dispose();
}
