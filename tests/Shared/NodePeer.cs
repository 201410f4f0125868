using System.Diagnostics;
using System.Text;

namespace ChatOpsAdvisor.Tests.Shared;

/// <summary>Runs a script of tests/peers under node: software that is not ours, which the tests hold ours against.</summary>
internal static class NodePeer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Lazy<string?> Missing = new(Prepare);

    /// <summary>Skips the calling test by name when node or its packages cannot be had here.</summary>
    public static void RequireHere() => Assert.SkipWhen(Missing.Value is not null, Missing.Value ?? "");

    /// <summary>Feeds the input to the script and gives back what it wrote; a script that fails fails the test.</summary>
    public static async Task<string> RunAsync(string script, string input, CancellationToken cancellation)
    {
        var start = Start("node", Path.Combine(Folder(), script));
        using var node = Process.Start(start)!;
        await using var stop = cancellation.Register(() => Stop(node));
        var output = node.StandardOutput.ReadToEndAsync(cancellation);
        var errors = node.StandardError.ReadToEndAsync(cancellation);
        await node.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellation);
        Assert.True(node.ExitCode == 0, $"{script} failed with {node.ExitCode}: {await errors}");
        return await output;
    }

    private static string? Prepare()
    {
        if (!IsThere("node"))
        {
            return "node is not installed, so the peers in tests/peers cannot run";
        }

        // Several test projects may start at once; the first installs, the others wait.
        using var turn = WaitForTurn(Path.Combine(Folder(), "obj", "install.lock"));
        if (Directory.Exists(Path.Combine(Folder(), "node_modules", "adaptivecards-templating")))
        {
            return null;
        }

        return Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund") is { } problem
            ? "the packages of tests/peers could not be installed: " + problem
            : null;
    }

    private static FileStream WaitForTurn(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another test process is installing; a lock file offers nothing better than looking again.
                Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System).Wait();
            }
        }
    }

    private static bool IsThere(string command)
    {
        try
        {
            return Run(command, "--version") is null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string? Run(string command, params string[] arguments)
    {
        using var process = Process.Start(Start(command, arguments))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : errors.Result;
    }

    private static ProcessStartInfo Start(string command, params string[] arguments) => new(command, arguments)
    {
        WorkingDirectory = Folder(),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = Utf8,
        StandardOutputEncoding = Utf8,
    };

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static string Folder() => Path.Combine(Repository.Root, "tests", "peers");
}
