using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.LocalChannel;
using ChatOpsAdvisor.Tests.LocalChannel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Tests.WebChat;

/// <summary>The whole product as its first start leaves it: a free loopback port, an empty database, the shipped pack and cards.</summary>
internal sealed class RealAdvisor : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _data;
    private readonly HttpClient _http;

    private RealAdvisor(WebApplication app, DirectoryInfo data, AheadClock clock)
    {
        _app = app;
        _data = data;
        Clock = clock;
        Root = new Uri(app.Urls.Single() + "/");
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Root };
        Client = new LocalChannelClient(_http);
    }

    public Uri Root { get; }

    /// <summary>The host's clock, which can be put on: what waits for minutes need not be waited for.</summary>
    public AheadClock Clock { get; }

    /// <summary>To see what is in a conversation, beside what a browser makes of it.</summary>
    public LocalChannelClient Client { get; }

    public static async Task<RealAdvisor> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("advisor-");
        var clock = new AheadClock();
        var app = AdvisorHost.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Advisor=Data Source={Path.Combine(data.FullName, "advisor.db")}"],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<TimeProvider>(clock);
                builder.Services.AddSingleton(new BundleShelfOptions(TestBundles.Folder));
            });
        await app.StartAsync();
        return new RealAdvisor(app, data, clock);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
