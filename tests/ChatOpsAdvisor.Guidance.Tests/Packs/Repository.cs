namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>Where things stand in the repository, and, where this checkout has them, beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string ShippedPack { get; } = Path.Combine(Root, "guidance", "ocag-v11");

    public static string TenQuestions { get; } = Path.Combine(Root, "tests", "packs", "ten-questions");

    public static string Schema { get; } = Path.Combine(Root, "guidance", "pack.schema.json");

    /// <summary>A reference file that is not part of the repository; the test that wants it is skipped where it is absent.</summary>
    public static string Reference(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "guidance", name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside this checkout");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatOpsAdvisor.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
