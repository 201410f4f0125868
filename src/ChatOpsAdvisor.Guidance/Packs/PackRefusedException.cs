namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>The pack is broken, so the product does not start. Its message is for the editor of the pack, who has no use for a stack trace.</summary>
public sealed class PackRefusedException(string folder, IReadOnlyList<PackFault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => $"  {fault}").Prepend($"The guidance pack in '{folder}' cannot be used:")))
{
    public IReadOnlyList<PackFault> Faults { get; } = faults;

    public override string ToString() => Message;
}
