using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>What the first message told already, to be confirmed at once instead of asked one by one.</summary>
/// <param name="Lines">Each question's label and the answer as it was read.</param>
public sealed record FoundFactsView(string Incident, IReadOnlyList<AnswerLine> Lines, int AskNumber) : ICardView
{
    [JsonIgnore]
    public string Card => "found-facts";

    [JsonIgnore]
    public string Summary => $"{Incident}: is this right?";

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.FoundFactsView);
}
