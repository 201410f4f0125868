namespace ChatOpsAdvisor.Settings;

/// <summary>
/// Where the program finds its own folders. In a checkout that is the repository's root, so that an edited card or pack
/// is the one that is used; otherwise the folder of the program, into which a build copies them.
/// </summary>
internal static class AppHome
{
    private const string Solution = "ChatOpsAdvisor.sln";

    public static string Folder { get; } = Find();

    /// <summary>Whether the program runs in a checkout, not from where it was published to.</summary>
    public static bool IsCheckout => File.Exists(Path.Combine(Folder, Solution));

    /// <summary>A path from settings: as it stands when rooted, else below <see cref="Folder"/>.</summary>
    public static string Resolve(string path) => Path.GetFullPath(path, Folder);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
