using System.Text.Json.Serialization;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs.Views;

/// <summary>One line of the checklist and what was said of it.</summary>
/// <param name="Number">Its place, counted from 1; 0 for a withheld line.</param>
/// <param name="Done">A tap takes the tick back; on any other line it ticks.</param>
/// <param name="Standing">How it stands, who said so, when, why: "Done · PC Example 20:55 GMT · Log number: 412"; "To do" while nothing was said.</param>
/// <param name="Style">The container's style that goes with those words; never alone.</param>
/// <param name="Answered">Something else than "done" was said of it, and can be taken back.</param>
/// <param name="Remarks">Why it stands here or stands here no more, the note that it asks for, an editor's note; empty when there is none.</param>
/// <param name="Title">The text as a button's title has it: short.</param>
/// <param name="Field">The label of the field for a reason or a note.</param>
/// <param name="Open">The field and the other answers are shown.</param>
/// <param name="Problem">Why the last press on it changed nothing; empty otherwise.</param>
/// <param name="Stamp">What the line says as it is drawn; its buttons carry it back.</param>
public sealed record ChecklistLine(
    string Item,
    int Number,
    string Text,
    string Source,
    bool Tool,
    bool Withheld,
    bool Done,
    string Standing,
    string Style,
    bool Answered,
    string Remarks,
    string Title,
    string Field,
    bool Open,
    string Problem,
    string Stamp);

/// <summary>What a group's heading shows and hides when it is tapped.</summary>
public sealed record GroupTarget(string Id, bool Visible);

/// <summary>Lines that fit one phone screen.</summary>
/// <param name="Waiting">"3 to do".</param>
/// <param name="Shown">True for the group that is open as the card comes.</param>
/// <param name="Targets">Tapped, it opens and the others close; nothing need be sent for that.</param>
public sealed record ChecklistGroup(string Name, string Waiting, bool Shown, IReadOnlyList<GroupTarget> Targets, string Id, IReadOnlyList<ChecklistLine> Lines);

/// <summary>The scenario's checklist, each line with its paragraph; a tap ticks, another takes it back, "Other…" says anything else.</summary>
/// <param name="Closed">By whom and when; empty while the incident is open. Nothing can be pressed on a closed one.</param>
public sealed record ChecklistView(
    string Incident,
    string Scenario,
    string? Notice,
    IReadOnlyList<ChecklistGroup> Groups,
    int Done,
    int Of,
    int Waiting,
    string Status,
    string Closed) : ICardView
{
    [JsonIgnore]
    public string Card => "checklist";

    [JsonIgnore]
    public string Summary => $"{Incident}: checklist, {Done} of {Of} done";

    [JsonIgnore]
    public IEnumerable<ChecklistLine> Lines => Groups.SelectMany(group => group.Lines);

    public byte[] ToJson() => ViewJson.Bytes(this, ViewJson.Default.ChecklistView);
}
