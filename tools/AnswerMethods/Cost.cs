using System.Globalization;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>What a method costs.</summary>
/// <param name="Milliseconds">A question, the median.</param>
/// <param name="Seconds">To learn the whole bank; with the encoding where vectors are used.</param>
/// <param name="Size">What would lie on a disk, in bytes; without the encoder.</param>
/// <param name="Memory">What the runtime holds for it, in bytes; without the encoder, which has its own.</param>
internal sealed record Cost(string Name, double Milliseconds, double Seconds, long Size, long Memory)
{
    public const string Heads = "| method | ms a question | s to learn | MB kept | MB in memory |\n|---|---|---|---|---|";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Milliseconds:F2} | {Seconds:F0} | {Size / 1e6:F1} | {Memory / 1e6:F0} |");
}
