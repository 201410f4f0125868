using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>The built host as a process of its own, on a port that the system chose.</summary>
internal sealed class AdvisorProcess : IDisposable
{
    private const string ListensAt = "Now listening on: ";

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri?> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _said = [];
    private readonly Task _ended;

    private AdvisorProcess(Process process)
    {
        _process = process;
        _ended = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError), process.WaitForExitAsync());
    }

    /// <summary>True once it was killed here, and did not end by itself.</summary>
    public bool WasKilled { get; private set; }

    public string Said => string.Join('\n', _said);

    public static AdvisorProcess Launch(params IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ChatOpsAdvisor.dll"), "--urls", "http://127.0.0.1:0", .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        // So that it finds no npm, which it would start for its chat page and which would outlive it.
        start.Environment["PATH"] = "";
        return new AdvisorProcess(Process.Start(start)!);
    }

    /// <summary>Its address once it listens; null when it died before.</summary>
    public Task<Uri?> ListeningAsync() => _listening.Task;

    public async Task EndedAsync()
    {
        await _ended;
        _listening.TrySetResult(null);
    }

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    public void Kill()
    {
        WasKilled = true;
        _process.Kill();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private async Task ReadAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            _said.Enqueue(line);
            if (line.IndexOf(ListensAt, StringComparison.Ordinal) is var at and >= 0) _listening.TrySetResult(new Uri(line[(at + ListensAt.Length)..]));
        }
    }
}
