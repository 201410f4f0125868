using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>What words of risk have raised, and why: the words themselves, quoted.</summary>
/// <param name="Trigger">The trigger that they raised; the button carries it back.</param>
/// <param name="Why">"PC Example wrote “knife”".</param>
/// <param name="Reason">What the inspector reads for it; or, once dismissed, who said so.</param>
/// <param name="CanDismiss">False once it was said not to be relevant.</param>
public sealed record RiskWordsView(
    string Incident,
    string Trigger,
    string Title,
    string Why,
    string Reason,
    string? Advice,
    string Source,
    bool Tool,
    string? Note,
    bool Urgent,
    bool CanDismiss,
    string Status) : ICardView
{
    [JsonIgnore]
    public string Card => "risk-words";

    [JsonIgnore]
    public string Summary => CanDismiss ? $"{Incident}: please read now" : $"{Incident}: {Title}";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.RiskWordsView);
}
