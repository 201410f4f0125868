namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>The overlay is broken or does not fit the pack, so the product does not start. Its message is for whoever keeps the overlay.</summary>
public sealed class OverlayRefusedException(string folder, IReadOnlyList<PackFault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => $"  {fault}").Prepend($"The overlay in '{folder}' cannot be used:")))
{
    public IReadOnlyList<PackFault> Faults { get; } = faults;

    public override string ToString() => Message;
}
