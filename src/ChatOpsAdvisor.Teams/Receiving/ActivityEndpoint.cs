using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Teams.Receiving;

/// <summary>
/// The front door over HTTP: prove, read, understand, take the turn, answer. The answer comes after the turn is saved, and
/// the channel's hanging up does not undo half of it.
/// </summary>
internal sealed class ActivityEndpoint(InboundGuard guard, ActivityIntake intake, ITurnDoor door, ILogger<ActivityEndpoint> log)
{
    public async Task ReceiveAsync(HttpContext http)
    {
        var answer = await AnswerAsync(http);
        if (answer.Why is { } why) log.DeliveryRefused(answer.Status, why, http.TraceIdentifier, Correlation.Of(http));
        http.Response.StatusCode = answer.Status;
        if (answer.Status == StatusCodes.Status401Unauthorized) http.Response.Headers.WWWAuthenticate = "Bearer";
        if (answer.Status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = HttpMethods.Post;
        http.Response.ContentLength = answer.Body.Length;
        if (answer.Body.IsEmpty) return;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.BodyWriter.WriteAsync(answer.Body);
    }

    private async ValueTask<Intake.Answered> AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return new(StatusCodes.Status405MethodNotAllowed, default, "NotAPost");
        if (!MediaType.IsJson(http.Request)) return new(StatusCodes.Status415UnsupportedMediaType, default, "NotJson");
        return await guard.AdmitAsync(http) switch
        {
            Verdict.Admitted admitted => await TakeAsync(http, await ReadAsync(http, admitted.Caller)),
            Verdict.Refused refused => Intake.Refused(refused),
            var verdict => throw new InvalidOperationException($"{verdict.GetType().Name} is no verdict."),
        };
    }

    private async ValueTask<Intake> ReadAsync(HttpContext http, Caller caller)
    {
        using var body = await PooledBody.ReadAsync(http.Request);
        return body.Status == StatusCodes.Status200OK ? intake.Read(caller, body.Bytes) : new Intake.Answered(body.Status, default, "BodyNotRead");
    }

    private async ValueTask<Intake.Answered> TakeAsync(HttpContext http, Intake taken)
    {
        if (taken is not Intake.Turn turn) return (Intake.Answered)taken;
        if (log.IsEnabled(LogLevel.Debug)) log.DeliveryUnderstood(turn.Incoming.GetType().Name, http.TraceIdentifier, Correlation.Of(http));
        try
        {
            var receipt = await door.HandleAsync(turn.Incoming, CancellationToken.None);
            return turn.Reply is null ? Intake.Silence : Intake.Invoke(turn.Reply(receipt));
        }
        // The edge: here a fault ends. The channel may deliver again, and the operator gets a reference without a word of the content.
        catch (Exception fault)
        {
            log.TurnFailed(Faults.Kinds(fault), http.TraceIdentifier, Correlation.Of(http), fault.StackTrace);
            return new Intake.Answered(StatusCodes.Status500InternalServerError, default, null);
        }
    }
}
