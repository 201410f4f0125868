using System.Globalization;
using ChatOpsAdvisor.Domain.Records;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>What became of one attempt, in one line.</summary>
internal static class DeliveryWords
{
    public static Note Of(RecordEntry delivery, DateTimeOffset message)
    {
        var trace = StoredJson.Parse(delivery.Content);
        var at = Stamp.SecondNear(delivery.At, message);
        var attempt = int.TryParse(StoredJson.Text(trace, "attempt"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var code = StoredJson.Text(trace, "code") is { Length: > 0 } said ? $" ({said})" : "";
        return delivery.What switch
        {
            "delivered" => new Note($"Delivered {at}" + (attempt > 1 ? $", at attempt {attempt}" : "")),
            "later" => new Note($"{(attempt > 0 ? $"Attempt {attempt} failed" : "Held back")} {at}{code}{Again(trace, message)}", Bad: attempt > 0),
            "given-up" => new Note($"NOT DELIVERED: given up {at}{code}" + (attempt > 1 ? $", after {attempt} attempts" : ""), Bad: true),
            "superseded" => new Note($"Not sent: a newer version took its place before it left, {at}"),
            "earlier-gone" => new Note($"The message that it was to replace was gone {at}{code}; it was posted anew"),
            var what => new Note($"Delivery: {what} {at}{code}"),
        };
    }

    private static string Again(System.Text.Json.JsonElement? trace, DateTimeOffset message) =>
        DateTimeOffset.TryParse(StoredJson.Text(trace, "until"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            ? $"; to be tried again {Stamp.SecondNear(until, message)}"
            : "; to be tried again";
}
