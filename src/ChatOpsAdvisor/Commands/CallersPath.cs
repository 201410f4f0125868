namespace ChatOpsAdvisor.Commands;

/// <summary>
/// A file as whoever typed the command means it. "dotnet run --project" starts the program in the project's own folder, so a
/// relative path is looked for where the shell stands as well.
/// </summary>
internal static class CallersPath
{
    /// <returns>The full path; where there is no such file, the one in the program's own folder, for the message to name.</returns>
    public static string Of(string path)
    {
        var here = Path.GetFullPath(path);
        if (Path.IsPathRooted(path) || File.Exists(here) || Directory.Exists(here)) return here;
        if (Environment.GetEnvironmentVariable("PWD") is not { Length: > 0 } shell || !Path.IsPathRooted(shell)) return here;
        var there = Path.GetFullPath(path, shell);
        return File.Exists(there) || Directory.Exists(there) ? there : here;
    }
}
