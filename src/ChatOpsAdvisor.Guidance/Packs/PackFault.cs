using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>One thing that is wrong with a pack, and where an editor finds it.</summary>
/// <param name="File">Relative to the pack's folder, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
public sealed record PackFault(string File, int Line, string What)
{
    public override string ToString() => $"{File}:{Line}: {What}";
}

/// <summary>What came of reading a folder: a whole pack, or everything that is wrong with it. Never half a pack.</summary>
public sealed record PackReading(GuidancePack? Pack, IReadOnlyList<PackFault> Faults);
