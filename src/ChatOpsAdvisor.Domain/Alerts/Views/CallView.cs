using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts.Views;

/// <summary>Somebody who is mentioned on a card.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Text">The mention as it stands in the card's text, "&lt;at&gt;Insp Sample&lt;/at&gt;".</param>
public sealed record MentionView(string Id, string Name, string Text);

/// <summary>The alert once more, short, in its own thread, for whoever is called now.</summary>
/// <param name="Title">"Not acknowledged since 21:02 BST"; who has it, once somebody does.</param>
/// <param name="CanAcknowledge">False once it is over: somebody has it, or another call stands below.</param>
public sealed record CallView(
    string Incident, string Urgency, string Title, string Text, IReadOnlyList<MentionView> Mentions, string Scenario, string Where, bool CanAcknowledge) : ICardView
{
    /// <summary>Why it is urgent, each in words; empty once it is over.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    [JsonIgnore]
    public string Card => "call";

    [JsonIgnore]
    public string Summary => CanAcknowledge ? $"{Urgency}: {Incident} – {Title}" : $"{Incident} – {Title}";

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AlertViewJson.Default.CallView);
}
