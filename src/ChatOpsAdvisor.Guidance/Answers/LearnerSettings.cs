namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>How the bank is learned. Chosen by cross-validation over the bank (docs/answers.md).</summary>
/// <param name="Rounds">How often the bank is gone through.</param>
/// <param name="Rate">Step size at the start; it falls to almost nothing.</param>
/// <param name="Decay">How much each lesson lets the weights fade.</param>
/// <param name="Meaning">How much the encoder's vector counts beside the words.</param>
/// <param name="First">The share of the best paragraph where several answer.</param>
internal sealed record LearnerSettings(int Rounds, float Rate, float Decay, float Meaning, float First)
{
    public static LearnerSettings Measured { get; } = new(Rounds: 10, Rate: 2f, Decay: 4e-5f, Meaning: 0.6f, First: 0.65f);
}
