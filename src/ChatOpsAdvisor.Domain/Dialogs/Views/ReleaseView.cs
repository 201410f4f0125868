using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>The release gate: what is open, why it goes on with that, and the button that records it.</summary>
/// <param name="Problem">Why it was not recorded yet; null when there is nothing to say.</param>
/// <param name="Open">What is open, each line with its own reason where it has one.</param>
/// <param name="Reason">The reason that was given for what had none of its own; null before.</param>
/// <param name="WantsReason">True while something without a reason of its own is open.</param>
/// <param name="CanRecord">False once it is recorded.</param>
public sealed record ReleaseView(
    string Incident,
    string Title,
    string Text,
    IReadOnlyList<AdviceLine> Open,
    string? Problem,
    string? Reason,
    bool WantsReason,
    bool CanRecord,
    string Status) : ICardView
{
    [JsonIgnore]
    public string Card => "release";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.ReleaseView);
}
