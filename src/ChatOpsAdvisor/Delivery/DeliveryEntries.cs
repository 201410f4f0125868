using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Delivery;

/// <summary>What the record keeps of an attempt; the message itself was recorded with its turn.</summary>
/// <param name="Attempt">From 1; 0 when none was made.</param>
/// <param name="Activity">Where the channel put it.</param>
/// <param name="Edited">True when it replaced an earlier message.</param>
internal sealed record AttemptTrace(
    int Attempt, string? Slot, int? AlertVersion, string? Code = null, double? RetryAfterSeconds = null, DateTimeOffset? Until = null,
    string? Activity = null, string? Thread = null, bool? Edited = null, string? By = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AttemptTrace))]
internal sealed partial class DeliveryJson : JsonSerializerContext;

/// <summary>The record's line on what became of a message.</summary>
internal static class DeliveryEntries
{
    public const string Delivered = "delivered";
    public const string Later = "later";
    public const string GivenUp = "given-up";
    public const string Superseded = "superseded";
    public const string EarlierGone = "earlier-gone";

    public static AttemptTrace Trace(Held held, bool attempted = true) => new(
        held.Waiting.Attempts + (attempted ? 1 : 0), held.Message.Slot, held.Message.Alert?.Version);

    public static RecordEntry Of(Held held, string what, AttemptTrace trace, DateTimeOffset at) => new(
        at, RecordKind.Delivery, what, held.Message.Incident ?? held.Message.Alert?.Incident, held.Message.To, Person.Tool, Pack: null,
        JsonSerializer.SerializeToUtf8Bytes(trace, DeliveryJson.Default.AttemptTrace), held.Message.Id);
}
