using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>The question whether to close, with everything that is open; afterwards who closed it and how to open it again.</summary>
/// <param name="More">How many open lines are not named, and what to type to see them; empty when all are.</param>
/// <param name="Also">What is open beside lines and answers: a question of the duty inspector, another look at the risks.</param>
/// <param name="NeedsReason">Something is open: a reason must be typed.</param>
/// <param name="Problem">Why the last press closed nothing; empty otherwise.</param>
/// <param name="Closed">By whom and when; empty while it is open.</param>
/// <param name="Reason">What was said of what was open; empty when nothing was.</param>
public sealed record CloseView(
    string Incident,
    IReadOnlyList<string> Lines,
    string More,
    string Unknown,
    string Inspector,
    IReadOnlyList<string> Also,
    bool NeedsReason,
    string Problem,
    string Closed,
    string Reason) : ICardView
{
    [JsonIgnore]
    public string Card => "close";

    [JsonIgnore]
    public string Summary => Closed.Length == 0 ? $"{Incident}: close?" : $"{Incident}: closed";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.CloseView);
}
