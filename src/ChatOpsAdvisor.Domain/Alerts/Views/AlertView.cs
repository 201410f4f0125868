using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts.Views;

/// <summary>One fact on the alert.</summary>
/// <param name="Open">Not known or not asked yet: it stands out.</param>
public sealed record AlertFact(string Label, string Value, bool Open);

/// <summary>
/// What one glance must give the duty inspector. No names of subject or child, no chat content, no links to footage.
/// </summary>
/// <param name="Urgency">In words: "URGENT", "HIGH", "For information".</param>
/// <param name="Reasons">Why, each in words.</param>
/// <param name="State">"Not acknowledged", or who owns it since when.</param>
/// <param name="CanAcknowledge">False once somebody has it.</param>
/// <param name="RecordUrl">The supervisor's page of the incident; empty when no public address is set.</param>
public sealed record AlertView(
    string Incident,
    string Marking,
    string Urgency,
    IReadOnlyList<string> Reasons,
    string Scenario,
    string Reference,
    string Reported,
    string Countdown,
    string Where,
    string Primacy,
    IReadOnlyList<AlertFact> Risks,
    IReadOnlyList<AlertFact> Evidence,
    string Dealing,
    string Updated,
    string Wanted,
    string WantedSource,
    string State,
    bool Acknowledged,
    bool CanAcknowledge,
    string Stage,
    string RecordUrl,
    int Version) : ICardView
{
    /// <summary>What has changed since it was reported, each in a line with its time; newest last.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    [JsonIgnore]
    public string Card => "alert";

    [JsonIgnore]
    public string Summary => $"{Urgency}: {Incident} – {State}";

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AlertViewJson.Default.AlertView);
}

/// <summary>The officer's own view of the alert: on its way, delivered, owned, or not delivered.</summary>
/// <param name="Failed">True when radio or phone is needed.</param>
public sealed record AlertStatusView(string Incident, string Title, IReadOnlyList<string> Lines, bool Failed, bool Acknowledged) : ICardView
{
    [JsonIgnore]
    public string Card => "alert-status";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Title}";

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AlertViewJson.Default.AlertStatusView);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AlertView))]
[JsonSerializable(typeof(AlertStatusView))]
internal sealed partial class AlertViewJson : JsonSerializerContext;
