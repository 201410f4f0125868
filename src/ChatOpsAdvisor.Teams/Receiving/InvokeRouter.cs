using System.Text.Json;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>What to do about an invoke: answer at once, or take a button's turn and then answer.</summary>
internal abstract record InvokePlan
{
    private InvokePlan() { }

    public sealed record Answer(InvokeAnswer With) : InvokePlan;

    public sealed record Take(CardPress Press, Func<TurnReceipt, InvokeAnswer> Reply) : InvokePlan;
}

/// <summary>Reads an invoke's value. Pure.</summary>
internal delegate InvokePlan PlanInvoke(JsonElement? value);

/// <summary>Which invoke is read by what. One name, one reader: a second one is a fault of ours and found at start.</summary>
internal sealed class InvokeRouter
{
    private readonly Dictionary<string, PlanInvoke> _plans = new(StringComparer.Ordinal);

    public InvokeRouter On(string name, PlanInvoke plan) =>
        _plans.TryAdd(name, plan) ? this : throw new InvalidOperationException($"The invoke '{name}' is already routed.");

    public InvokePlan Plan(string? name, JsonElement? value) =>
        name is not null && _plans.TryGetValue(name, out var plan) ? plan(value) : new InvokePlan.Answer(InvokeAnswer.NotImplemented);
}
