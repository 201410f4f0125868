using System.ComponentModel;
using System.Diagnostics;

namespace ChatOpsAdvisor.ClientBundles;

/// <summary>Downloads one package with the ordinary npm client, which knows the machine's proxy and registry.</summary>
internal static class NpmPack
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>Null when it worked; otherwise what to tell a person.</summary>
    public static async Task<string?> DownloadAsync(ClientBundle bundle, string npm, string into, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(npm)
        {
            WorkingDirectory = into,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList = { "pack", $"{bundle.Package}@{bundle.Version}", "--silent", "--ignore-scripts", "--fetch-retries=1", "--no-update-notifier" },
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_patience);
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                await Task.WhenAll(
                    process.StandardOutput.ReadToEndAsync(patience.Token),
                    process.StandardError.ReadToEndAsync(patience.Token),
                    process.WaitForExitAsync(patience.Token));
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancellation.ThrowIfCancellationRequested();
                return "npm did not finish within two minutes.";
            }

            return process.ExitCode == 0 ? null : "npm could not download it. Is this machine offline, or is its npm registry out of reach?";
        }
        catch (Win32Exception)
        {
            return "Node.js with npm was not found on this machine.";
        }
    }
}
