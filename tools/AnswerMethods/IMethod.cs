using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>One way of finding what a question is about, taught by a bank of askings.</summary>
internal interface IMethod : IDisposable
{
    /// <summary>What would have to lie on a disk, in bytes.</summary>
    long Size { get; }

    Impression Judge(string text);
}
