using System.Net;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Health;
using ChatOpsAdvisor.Tests.Delivery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;

namespace ChatOpsAdvisor.Tests.Health;

public sealed class HealthTests : IAsyncLifetime
{
    private readonly PostRoom _room = new();

    public async ValueTask InitializeAsync() => await _room.KnowAsync(PostRoom.Chat);

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task All_is_well()
    {
        await _room.CommitOnlyAsync(PostRoom.Reply("1"));
        _room.Time.Advance(TimeSpan.FromSeconds(5));
        var (status, report) = await AskAsync(_room.Outbox);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"status":"healthy","database":true,"waiting":1,"waitingAlerts":0,"lateAlerts":0,"dead":0,"deadAlerts":0,"oldestWaitingSeconds":5,"guidance":null,"guidanceFaults":[]}""", report.ToString());
    }

    [Fact]
    public async Task An_alert_that_waits_for_over_a_minute_shows()
    {
        await _room.CommitOnlyAsync(PostRoom.Alert("1"));
        _room.Time.Advance(TimeSpan.FromSeconds(61));
        var (status, report) = await AskAsync(_room.Outbox);
        Assert.Equal((HttpStatusCode.OK, "degraded", 1), (status, report.GetProperty("status").GetString(), report.GetProperty("lateAlerts").GetInt32()));
    }

    [Fact]
    public async Task A_dead_letter_shows()
    {
        _room.Messenger.AnswerAlways(new DeliveryResult.Never("413", false));
        await _room.CommitAsync(PostRoom.Alert("1"));
        var (status, report) = await AskAsync(_room.Outbox);
        Assert.Equal((HttpStatusCode.OK, "degraded", 1), (status, report.GetProperty("status").GetString(), report.GetProperty("deadAlerts").GetInt32()));
    }

    [Fact]
    public async Task Without_its_database_it_is_out_of_service()
    {
        var broken = new Mock<IOutbox>();
        broken.Setup(outbox => outbox.FiguresAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new IOException());
        var (status, report) = await AskAsync(broken.Object);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, false), (status, report.GetProperty("database").GetBoolean()));
    }

    private async Task<(HttpStatusCode Status, JsonElement Report)> AskAsync(IOutbox outbox)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(outbox).AddSingleton<TimeProvider>(_room.Time);
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal("live", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
        return (response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }
}
