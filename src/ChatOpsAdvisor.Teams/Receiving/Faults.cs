namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>A fault without its message: that may quote what somebody wrote.</summary>
internal static class Faults
{
    public static string Kinds(Exception fault)
    {
        var kinds = fault.GetType().Name;
        for (var inner = fault.InnerException; inner is not null; inner = inner.InnerException) kinds += " < " + inner.GetType().Name;
        return kinds;
    }
}
