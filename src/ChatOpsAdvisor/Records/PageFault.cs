using Microsoft.AspNetCore.Mvc.Filters;

namespace ChatOpsAdvisor.Records;

/// <summary>A page that could not be made says so, with a reference that is in the log; nothing of the fault itself is shown.</summary>
internal sealed class PageFaultAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is OperationCanceledException && context.HttpContext.RequestAborted.IsCancellationRequested) return;
        var reference = context.HttpContext.TraceIdentifier;
        context.HttpContext.RequestServices.GetRequiredService<ILogger<PageFaultAttribute>>().PageFaulted(reference, context.Exception);
        context.Result = new PlainAnswer(
            StatusCodes.Status500InternalServerError, "The record could not be read",
            $"Reading changes nothing, so nothing is lost. Try again; if it stays, pass on this reference: {reference}.", ("Back to the incidents", "/records"));
    }
}
