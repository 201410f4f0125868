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
/// <param name="Acknowledged">Somebody has it, or it is closed: it calls for nobody.</param>
/// <param name="CanAcknowledge">Nobody has it, or it is offered to another.</param>
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
    /// <summary>Who was called so far, while nobody has it; else empty.</summary>
    public string Called { get; init; } = "";

    /// <summary>What earlier incidents have in common with this one, one line a kind.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>What changed since an inspector last looked, newest first.</summary>
    public IReadOnlyList<string> News { get; init; } = [];

    /// <summary>"and 3 more"; empty when that is all.</summary>
    public string MoreNews { get; init; } = "";

    /// <summary>Questions to the officer without an answer.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>The latest decisions, newest first.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    /// <summary>Which risk review stands, and what it does not know.</summary>
    public string Review { get; init; } = "";

    /// <summary>Why the risks should be looked at again; empty when nothing says so.</summary>
    public string LookAgain { get; init; } = "";

    /// <summary>Nobody has closed it: it can be acted on, here.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>The force area turned out to be another's: it calls for nobody here, whether or not somebody has it there.</summary>
    public bool IsElsewhere { get; init; }

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
[JsonSerializable(typeof(CallView))]
internal sealed partial class AlertViewJson : JsonSerializerContext;
