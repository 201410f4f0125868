namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>The pack is broken, so the product does not start. Its message is for the editor of the pack, who has no use for a stack trace.</summary>
public sealed class PackRefusedException(string folder, IReadOnlyList<PackFault> faults)
    : Exception($"The guidance pack in '{folder}' cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => "  " + fault))}")
{
    public IReadOnlyList<PackFault> Faults { get; } = faults;

    public override string ToString() => Message;
}
