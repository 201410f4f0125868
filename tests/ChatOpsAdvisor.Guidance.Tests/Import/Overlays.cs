using ChatOpsAdvisor.Guidance.Import;

namespace ChatOpsAdvisor.Guidance.Tests.Import;

internal static class Overlays
{
    public static readonly DateOnly Day = new(2026, 11, 27);

    public static ImportRequest Request(string file, string root) => new(file, "Northshire", root, null, null, Day, Day.AddMonths(6));
}
