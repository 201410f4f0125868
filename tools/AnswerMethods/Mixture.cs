using System.Numerics.Tensors;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>Two methods heard together: the shares of one and the other, weighed. Both stay their owner's.</summary>
internal sealed class Mixture(IMethod first, IMethod second, float firstWeighs) : IMethod
{
    public long Size => first.Size + second.Size;

    public Impression Judge(string text) => Of(first.Judge(text), second.Judge(text), firstWeighs);

    public static Impression Of(Impression first, Impression second, float firstWeighs) =>
        new(Mixed(first.Subjects, second.Subjects, firstWeighs), Mixed(first.Kinds, second.Kinds, firstWeighs));

    public void Dispose()
    {
    }

    private static float[] Mixed(float[] first, float[] second, float firstWeighs)
    {
        var mixed = new float[first.Length];
        TensorPrimitives.Lerp(second, first, firstWeighs, mixed);
        return mixed;
    }
}
