namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>A line of a file of the pack.</summary>
internal readonly record struct Place(string File, int Line)
{
    public PackFault Fault(string what) => new(File, Line, what);
}
