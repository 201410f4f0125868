using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts.Views;

/// <param name="Label">A short noun; empty for a line of its own.</param>
public sealed record NoticeLine(string Label, string Text);

/// <summary>Something that is done, or told, in a duty inspector's channel. It has no buttons: a form that was used becomes this.</summary>
/// <param name="Incident">The incident's number; empty where it is about several.</param>
/// <param name="Foot">One small line below; may be empty.</param>
public sealed record NoticeView(string Incident, string Title, IReadOnlyList<NoticeLine> Lines, string Foot) : ICardView
{
    [JsonIgnore]
    public string Card => "notice";

    [JsonIgnore]
    public string Summary => Title;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DutyViewJson.Default.NoticeView);
}

/// <summary>One incident in a few lines with the buttons to act on it: where it is handed over, or picked from the board.</summary>
/// <param name="CanTake">"I've got this" is of use.</param>
/// <param name="CanAct">The other buttons are: it is open.</param>
/// <param name="RecordUrl">Empty when no public address is set.</param>
public sealed record BriefView(string Incident, string Title, string Urgency, IReadOnlyList<NoticeLine> Lines, bool CanTake, bool CanAct, string RecordUrl) : ICardView
{
    [JsonIgnore]
    public string Card => "brief";

    [JsonIgnore]
    public string Summary => $"{Incident}: {Title}";

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DutyViewJson.Default.BriefView);
}

/// <summary>One incident on the board.</summary>
/// <param name="Verb">What its button does: "brief" in a channel, "resume" in the chat of somebody who shares it; empty for no button.</param>
public sealed record BoardLine(string Incident, string Urgency, string Scenario, string State, string Age, string Dealing, string Unknown, string Verb, string RecordUrl);

/// <summary>Open incidents, newest first.</summary>
/// <param name="Board">Which board it is, so that a further page takes its place.</param>
/// <param name="Next">The next page's number; 0 when there is none.</param>
/// <param name="Before">The page before's number; 0 when there is none.</param>
public sealed record BoardView(string Title, string AsOf, IReadOnlyList<BoardLine> Lines, string Board, int Next, int Before) : ICardView
{
    [JsonIgnore]
    public string Card => "board";

    [JsonIgnore]
    public string Summary => Title;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DutyViewJson.Default.BoardView);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OfficerQuestionView))]
[JsonSerializable(typeof(NoticeView))]
[JsonSerializable(typeof(BriefView))]
[JsonSerializable(typeof(BoardView))]
internal sealed partial class DutyViewJson : JsonSerializerContext;
