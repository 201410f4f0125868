using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.LocalChannel;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Tests.Conversations;

/// <summary>The real host on a free loopback port with a database of its own, and people on the local channel. It can be restarted.</summary>
internal sealed class Night : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("night-");
    private readonly string[] _more;
    private readonly TimeProvider? _clock;
    private WebApplication? _host;
    private HttpClient? _http;

    private Night(string[] more, TimeProvider? clock) => (_more, _clock) = (more, clock);

    public HeardLog Log { get; } = new();

    public LocalChannelClient People => new(Http);

    public HttpClient Http => _http!;

    public T Service<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    public static Task<Night> BeginAsync(params string[] more) => BeginAsync(clock: null, more);

    /// <param name="clock">The host's clock; null for the real one.</param>
    /// <param name="more">Settings beside the usual ones, as --Section:Name=value.</param>
    public static async Task<Night> BeginAsync(TimeProvider? clock, string[] more)
    {
        var night = new Night(more, clock);
        await night.StartAsync();
        return night;
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public ValueTask<IReadOnlyList<IncidentLine>> IncidentsAsync() =>
        _host!.Services.GetRequiredService<IncidentList>().PageAsync(new IncidentFilter(), null, 50, CancellationToken.None);

    public ValueTask<IReadOnlyList<RecordLine>> RecordAsync(string incident) =>
        _host!.Services.GetRequiredService<RecordReader>().ReplayAsync(new IncidentId(incident), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        _host = AdvisorHost.Build(
            [
                "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Trace",
                $"--ConnectionStrings:Advisor=Data Source={Path.Combine(_folder.FullName, "night.db")}", .. _more,
            ],
            builder =>
            {
                builder.Logging.ClearProviders().AddProvider(Log);
                if (_clock is not null) builder.Services.AddSingleton(_clock);
            });
        await _host.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    private async Task StopAsync()
    {
        _http?.Dispose();
        if (_host is null) return;
        await _host.StopAsync();
        await _host.DisposeAsync();
    }
}

/// <summary>Everything that was logged at any level, as text.</summary>
internal sealed class HeardLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Lines.Enqueue(state.ToString() ?? "");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
