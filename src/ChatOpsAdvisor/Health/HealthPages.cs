using System.Net;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Guidance.Packs;
using Microsoft.AspNetCore.Mvc;

namespace ChatOpsAdvisor.Health;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(RuntimeFigures))]
internal sealed partial class HealthJson : JsonSerializerContext;

internal static class HealthPages
{
    private const int Most = 1_000;

    /// <summary>
    /// <c>/health</c>: 200 "healthy"; 200 "degraded" when a message was given up, an alert has waited for over a minute, or a changed guidance pack cannot be used,
    /// because taking the bot out of service would help no alert on its way; 503 when the database cannot be reached,
    /// because then no turn can be saved. <c>/health/live</c>: 200 as long as the process answers. <c>/health/runtime</c>:
    /// what the process allocated and collected, for measuring on the same machine.
    /// </summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health", async (IOutbox outbox, [FromServices] PackShelf? shelf, TimeProvider time, ILoggerFactory logs, CancellationToken cancellationToken) =>
        {
            var report = await LookAsync(outbox, time, logs.CreateLogger(typeof(HealthPages)), cancellationToken);
            if (shelf is not null) report = report.With($"{shelf.Current.Id}@{shelf.Current.Version}", [.. shelf.Faults.Select(fault => fault.ToString())]);
            return Results.Json(report, HealthJson.Default.HealthReport, statusCode: report.Database ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
        endpoints.MapGet("/health/live", () => Results.Text("live"));
        endpoints.MapGet("/health/runtime", (HttpContext http) => http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            ? Results.Json(RuntimeFigures.Now(), HealthJson.Default.RuntimeFigures)
            : Results.NotFound());
        return endpoints;
    }

    private static async Task<HealthReport> LookAsync(IOutbox outbox, TimeProvider time, ILogger log, CancellationToken cancellationToken)
    {
        try
        {
            var now = time.GetUtcNow();
            var figures = await outbox.FiguresAsync(cancellationToken);
            var late = await outbox.FindLateAlertsAsync(now - HealthReport.LateAfter, Most, cancellationToken);
            return HealthReport.Of(figures, late.Count, now);
        }
#pragma warning disable CA1031 // That it cannot be read is the answer.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.DatabaseUnreachable(fault);
            return HealthReport.Unreachable;
        }
    }
}
