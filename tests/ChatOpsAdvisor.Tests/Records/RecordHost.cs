using System.Net;
using ChatOpsAdvisor.ClientBundles;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Records;
using ChatOpsAdvisor.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Tests.Records;

/// <summary>The pages over a real store in a folder of their own, on a free loopback port.</summary>
internal sealed class RecordHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private RecordHost(WebApplication app, DirectoryInfo folder)
    {
        (_app, _folder) = (app, folder);
        Root = new Uri(app.Urls.Single() + "/");
        Story = new Story(app.Services.GetRequiredService<ITurnStore>(), app.Services.GetRequiredService<IOutbox>(), app.Services.GetRequiredService<IGuidanceShelf>());
    }

    public Uri Root { get; }

    public Story Story { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RecordHost> StartAsync(
        string environment = "Development", IReadOnlyDictionary<string, string?>? settings = null, BundleShelfOptions? bundles = null,
        Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        var folder = Directory.CreateTempSubdirectory("chatops-records-");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddStorage($"Data Source={Path.Combine(folder.FullName, "advisor.db")}");
        builder.Services.AddSingleton<IGuidanceShelf, SamplePack>();
        if (bundles is not null) builder.Services.AddClientBundles(bundles);
        builder.Services.AddRecordPages(builder.Configuration, builder.Environment);
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapRecordPages();
        if (bundles is not null) app.MapClientBundles();
        map?.Invoke(app);
        await app.StartAsync();
        return new RecordHost(app, folder);
    }

    /// <summary>Follows no redirects by itself.</summary>
    public HttpClient Stranger() => new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Root };

    /// <summary>Somebody who has pressed Development's sign-in button.</summary>
    public async Task<HttpClient> SupervisorAsync()
    {
        var client = Stranger();
        using var answer = await client.PostAsync("records/sign-in", Pages.Form(await client.GetStringAsync("records/sign-in")));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
