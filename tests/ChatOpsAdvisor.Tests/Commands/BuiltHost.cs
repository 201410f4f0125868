using System.Diagnostics;

namespace ChatOpsAdvisor.Tests.Commands;

/// <summary>The built host, asked from the command line.</summary>
internal static class BuiltHost
{
    public static async Task<(int Code, List<string> Said)> RunAsync(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ChatOpsAdvisor.dll"), .. words]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, [.. said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }
}
