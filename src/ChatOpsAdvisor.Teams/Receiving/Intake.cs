using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Authentication;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>What a delivery came to before anything was done: a turn to take, or an answer already.</summary>
internal abstract record Intake
{
    private Intake() { }

    /// <param name="Reply">How an invoke is answered afterwards; null for everything else.</param>
    public sealed record Turn(IncomingTurn Incoming, Func<TurnReceipt, InvokeAnswer>? Reply) : Intake;

    /// <param name="Why">Our own word for a refusal; null when the answer is a good one.</param>
    public sealed record Answered(int Status, ReadOnlyMemory<byte> Body, string? Why) : Intake;

    public static Answered Silence { get; } = new(200, default, null);

    public static Answered Bad(string why) => new(400, default, why);

    public static Answered Refused(Verdict.Refused refusal) => new(refusal.Status, default, refusal.Why.ToString());

    public static Answered NoPerson { get; } = new(403, default, "NobodyBehindIt");

    public static Answered Invoke(InvokeAnswer answer) =>
        new(answer.Status, answer.Body, answer.Status == 200 ? null : "InvokeNotUnderstood");
}
