namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>One folder of client bundles for all browser tests, outside the product's own data.</summary>
internal static class TestBundles
{
    public static string Repository { get; } = FindRepository();

    public static string Folder => Path.Combine(Repository, "artifacts", "clients");

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChatOpsAdvisor.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
