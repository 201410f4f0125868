using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>Answers as the product's finder does, rules first and the product's verdict last, with another method between them.</summary>
internal sealed class MethodFinder(IMethod method, Subjects subjects, VerdictSettings settings) : IAnswerFinder
{
    public GuidanceAnswer Find(GuidancePack pack, string question)
    {
        question = Words.Sound(question);
        return AnswerFinder.ByRule(pack, question) ?? Verdict.Of(subjects.All, method.Judge(question), Traits.SpeakOfGap(question), pack, settings);
    }
}
