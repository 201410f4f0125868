using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>The product's own regression, taught by a part of the bank or without the encoder.</summary>
internal sealed class Ours : IMethod
{
    private readonly LearnedTable table;
    private readonly Func<string, float[]> meaning;

    /// <param name="meaning">The encoder's vector; empty for the words and letters alone.</param>
    /// <exception cref="InvalidOperationException">A subject has no asking in this part of the bank, so the shares would stand in other places.</exception>
    public Ours(IReadOnlyList<Asking> bank, Subjects subjects, Func<string, float[]> meaning)
    {
        this.meaning = meaning;
        table = Learner.Learn(bank, meaning, LearnerSettings.Measured);
        if (!table.Subjects.SequenceEqual(subjects.All)) throw new InvalidOperationException("A subject is missing from this part of the bank.");
    }

    public long Size
    {
        get
        {
            using var file = new MemoryStream();
            LearnedFile.Write(file, "", table);
            return file.Length;
        }
    }

    public Impression Judge(string text) => table.Judge(text, meaning(text));

    public void Dispose()
    {
    }
}
