using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts.Views;

/// <summary>A duty inspector's question in the officer's chat: with a field to answer, or with the answers and no field any more.</summary>
/// <param name="Answers">"Yes, in the car – PC Example 21:06 BST".</param>
public sealed record OfficerQuestionView(string Incident, int Number, string Title, string Question, string Asked, IReadOnlyList<string> Answers) : ICardView
{
    [JsonIgnore]
    public string Card => "officer-question";

    [JsonIgnore]
    public string Summary => Answers.Count == 0 ? $"{Incident}: a question from the duty inspector" : $"{Incident}: question {Number} answered";

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DutyViewJson.Default.OfficerQuestionView);

    internal static OfficerQuestionView Of(Incident incident, OfficerQuestion question) => new(
        incident.Id.Value,
        question.Number,
        question.IsOpen ? $"{question.By.Name} asks" : $"{question.By.Name} asked",
        question.Text,
        UkTime.Full(question.At),
        [.. question.Answers.Select(answer => $"{Wording.Clip(answer.Text, 1_000)} – {answer.By.Name} {UkTime.Near(answer.At, question.At)}")]);
}
