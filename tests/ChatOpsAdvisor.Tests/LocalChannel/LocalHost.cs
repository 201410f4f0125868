using System.Net;
using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.LocalChannel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Tests.LocalChannel;

/// <summary>A real host on a free loopback port: the local channel, and a small scripted bot where the real one will be.</summary>
internal sealed class LocalHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalHost(WebApplication app, ScriptedBot bot)
    {
        _app = app;
        Bot = bot;
        Root = new Uri(app.Urls.Single() + "/");
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Root };
        Client = new LocalChannelClient(Http);
    }

    public ScriptedBot Bot { get; }

    public Uri Root { get; }

    public HttpClient Http { get; }

    public LocalChannelClient Client { get; }

    public static async Task<LocalHost> StartAsync(
        Action<LocalChannelOptions>? configure = null, BundleShelfOptions? bundles = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddLocalChannel(configure);
        if (bundles is not null)
        {
            builder.Services.AddClientBundles(bundles);
        }

        var app = builder.Build();
        var bot = new ScriptedBot();
        app.MapPost("/api/messages", (Delegate)bot.ReceiveAsync);
        app.MapLocalChannel();
        if (bundles is not null)
        {
            app.MapClientBundles();
        }

        await app.StartAsync();
        return new LocalHost(app, bot);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Bot.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
