namespace ChatOpsAdvisor.Health;

/// <summary>What the process allocated, in bytes, and how often it collected, since it started.</summary>
internal sealed record RuntimeFigures(long Alloc, int Gc0, int Gc1, int Gc2)
{
    public static RuntimeFigures Now() => new(GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
}
