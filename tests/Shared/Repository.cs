namespace ChatOpsAdvisor.Tests.Shared;

/// <summary>Where the repository lies, seen from a built test.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatOpsAdvisor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("ChatOpsAdvisor.sln was not found above " + AppContext.BaseDirectory);
    }
}
