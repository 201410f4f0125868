using Microsoft.Extensions.Logging;

namespace ChatOpsAdvisor.Teams;

/// <summary>Everything this project says to its operators: ids, codes and our own words. Never a name, a text, a card or a token.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Warning, "Delivery refused with {Status}: {Why} (request {Request}, correlation {Correlation})")]
    public static partial void DeliveryRefused(this ILogger log, int status, string why, string request, string correlation);

    [LoggerMessage(101, LogLevel.Debug, "Delivery understood as {Meaning} (request {Request}, correlation {Correlation})")]
    public static partial void DeliveryUnderstood(this ILogger log, string meaning, string request, string correlation);

    [LoggerMessage(102, LogLevel.Error, "A turn failed with {Fault}; reference {Request}, correlation {Correlation}. {Trace}")]
    public static partial void TurnFailed(this ILogger log, string fault, string request, string correlation, string? trace);

    [LoggerMessage(110, LogLevel.Error, "The channel's signing keys could not be fetched: {Fault}")]
    public static partial void KeysNotFetched(this ILogger log, string fault);

    [LoggerMessage(111, LogLevel.Error, "The channel's metadata held no usable signing keys")]
    public static partial void KeysNotUsable(this ILogger log);

    [LoggerMessage(130, LogLevel.Error, "Card {Card} was shown with {Count} bindings that found nothing")]
    public static partial void BindingsLeftOpen(this ILogger log, string card, int count);

    [LoggerMessage(120, LogLevel.Error, "The bot's own token was refused: {Code}")]
    public static partial void TokenRefused(this ILogger log, string code);
}
