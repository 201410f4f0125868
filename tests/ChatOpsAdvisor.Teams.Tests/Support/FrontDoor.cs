using System.Text;
using System.Text.Json.Nodes;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Authentication;
using ChatOpsAdvisor.Teams.Receiving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Teams.Tests.Support;

/// <summary>The real endpoint behind a real Kestrel on loopback; only the issuer, the clock and the turn's door are ours.</summary>
internal sealed class FrontDoor : IAsyncDisposable
{
    /// <summary>Making a key costs more than the rest of a test; all tests share this one.</summary>
    private static readonly Forge SharedKey = new("key-1");

    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private FrontDoor(WebApplication app) => (_app, _http) = (app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });

    public Forge Key { get; } = SharedKey;
    public FakeIssuer Issuer { get; private init; } = null!;
    public CollectingDoor Door { get; private init; } = null!;
    public CapturedLog Log { get; private init; } = null!;
    public FakeTimeProvider Clock { get; private init; } = null!;
    public Uri Address => _http.BaseAddress!;

    public static async Task<FrontDoor> OpenAsync(string environment = "Production", Dictionary<string, string?>? settings = null, Action<IServiceCollection>? also = null)
    {
        var (issuer, door, log, clock) = (new FakeIssuer(), new CollectingDoor(), new CapturedLog(), new FakeTimeProvider(Some.Now));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection((settings ?? Registered()).Select(pair => KeyValuePair.Create("Teams:" + pair.Key, pair.Value)));
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<ITurnDoor>(door);
        builder.Services.AddTeams(builder.Configuration.GetSection(TeamsOptions.Section), builder.Environment);
        builder.Services.AddSingleton(new MetadataClient(new HttpClient(issuer), clock, NullLogger<MetadataClient>.Instance));
        also?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapTeamsMessages();
        await app.StartAsync();
        var front = new FrontDoor(app) { Issuer = issuer, Door = door, Log = log, Clock = clock };
        issuer.Published.Add(front.Key.Jwk("msteams"));
        return front;
    }

    public static Dictionary<string, string?> Registered() => new()
    {
        ["AppId"] = Some.AppId, ["TenantId"] = Some.Tenant, ["ClientSecret"] = "not-a-secret", ["AllowedTenants:0"] = Some.Tenant,
    };

    public static Dictionary<string, string?> Unregistered() => new() { ["DangerouslyAllowUnauthenticatedLoopback"] = "true" };

    public Task<HttpResponseMessage> DeliverAsync(JsonObject activity, string? token = null) =>
        DeliverAsync(activity.ToJsonString(), "Bearer " + (token ?? Key.Token()));

    public Task<HttpResponseMessage> DeliverAsync(string body, string? authorization, string contentType = "application/json; charset=utf-8") =>
        DeliverAsync(Encoding.UTF8.GetBytes(body), authorization, contentType);

    public async Task<HttpResponseMessage> DeliverAsync(byte[] body, string? authorization, string? contentType = "application/json", Action<HttpRequestMessage>? also = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        if (contentType is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        also?.Invoke(request);
        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync() => _http.GetAsync(new Uri("/api/messages", UriKind.Relative));

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}
