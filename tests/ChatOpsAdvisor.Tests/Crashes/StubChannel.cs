using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Tests.Crashes;

/// <summary>
/// The channel's side: a connector that outlives the bot's processes, keeps everything that reached it, and keeps the chats
/// as people see them. What has arrived stands in the chat, whether or not the bot lives to hear of it.
/// </summary>
internal sealed class StubChannel : IAsyncDisposable
{
    /// <summary>Less than the shortest lease: a host that waits for a dead one's leases fails by this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly WebApplication _app;
    private readonly List<Sent> _sent = [];
    private readonly Dictionary<string, Sent> _standing = new(StringComparer.Ordinal);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _connections;

    private StubChannel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.Use(next => async connection =>
        {
            Interlocked.Increment(ref _connections);
            try
            {
                await next(connection);
            }
            finally
            {
                Interlocked.Decrement(ref _connections);
                Change();
            }
        })));
        _app = builder.Build();
        _app.MapPost("/v3/conversations", OpenThreadAsync);
        _app.MapPost("/v3/conversations/{conversation}/activities", PostAsync);
        _app.MapPut("/v3/conversations/{conversation}/activities/{activity}", PutAsync);
    }

    public string ServiceUrl => _app.Urls.Single() + "/";

    /// <summary>Which process lives now.</summary>
    public int Life { get; set; }

    /// <summary>Called when a request has arrived and nothing was answered yet.</summary>
    public Action? Arrived { get; set; }

    /// <summary>Called when a request's answer has left.</summary>
    public Action? Answered { get; set; }

    public static async Task<StubChannel> StartAsync()
    {
        var channel = new StubChannel();
        await channel._app.StartAsync();
        return channel;
    }

    /// <summary>Everything that arrived, in order.</summary>
    public IReadOnlyList<Sent> All()
    {
        lock (_lock) return [.. _sent];
    }

    /// <summary>What people see now, oldest first.</summary>
    public IReadOnlyList<Sent> Standing()
    {
        lock (_lock) return [.. _standing.Values];
    }

    /// <summary>The newest message that people see and that is looked for; waits until there is one.</summary>
    public async Task<Sent> SeeAsync(string what, Func<Sent, bool> isIt)
    {
        Sent? seen = null;
        await UntilAsync(what, () => (seen = Standing().LastOrDefault(isIt)) is not null);
        return seen!;
    }

    /// <summary>Waits until no connection is open, and nothing of a dead process is still to be read.</summary>
    public Task QuietAsync() => UntilAsync("every connection has ended", () => Volatile.Read(ref _connections) == 0);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task UntilAsync(string what, Func<bool> holds)
    {
        while (true)
        {
            Task changed;
            lock (_lock) changed = _changed.Task;
            if (holds()) return;
            try
            {
                await changed.WaitAsync(Patience);
            }
            catch (TimeoutException)
            {
                Assert.Fail($"For {Patience.TotalSeconds} s nothing arrived while waiting until {what}. The chats' ends:\n"
                    + string.Join('\n', Standing().TakeLast(12).Select(sent => $"life {sent.Life} {sent.Conversation}: {sent.Text ?? sent.Summary}")));
            }
        }
    }

    private async Task OpenThreadAsync(HttpContext http)
    {
        var asked = (await http.Request.ReadFromJsonAsync<JsonObject>())!;
        var channel = (string)asked["channelData"]!["channel"]!["id"]!;
        await TakeAsync(http, StatusCodes.Status201Created, asked["activity"]!.AsObject(), id => $"{channel};messageid={id}", earlier: null, opensThread: true);
    }

    private async Task PostAsync(HttpContext http, string conversation) => await TakeAsync(
        http, StatusCodes.Status201Created, (await http.Request.ReadFromJsonAsync<JsonObject>())!, _ => conversation, earlier: null);

    private async Task PutAsync(HttpContext http, string conversation, string activity) => await TakeAsync(
        http, StatusCodes.Status200OK, (await http.Request.ReadFromJsonAsync<JsonObject>())!, _ => conversation, earlier: activity);

    private async Task TakeAsync(
        HttpContext http, int status, JsonObject activity, Func<string, string> conversationOf, string? earlier, bool opensThread = false)
    {
        Sent sent;
        lock (_lock)
        {
            var id = earlier ?? $"{1_790_000_000_000 + _sent.Count}";
            sent = new Sent(Life, earlier is null, conversationOf(id), id, activity);
            _sent.Add(sent);
            // A dictionary that nothing is removed from keeps its order: an edit stays in its message's place.
            _standing[id] = sent;
        }

        Change();
        Arrived?.Invoke();
        http.Response.OnCompleted(() =>
        {
            Answered?.Invoke();
            return Task.CompletedTask;
        });
        http.Response.StatusCode = status;
        await http.Response.WriteAsJsonAsync(new { id = opensThread ? sent.Conversation : sent.ActivityId, activityId = sent.ActivityId });
    }

    private void Change()
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
