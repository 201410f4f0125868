using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Who looks at a board.</summary>
public enum BoardReader
{
    /// <summary>A duty inspector's channel: a line opens to its brief.</summary>
    Channel,

    /// <summary>Somebody's own chat: a line that the chat shares goes back to it.</summary>
    Chat,
}

/// <summary>The status board: open incidents, newest first.</summary>
public static class Boards
{
    /// <summary>Lines on a page: more would not fit a card, or a phone.</summary>
    public static int PageSize => 15;

    /// <param name="context">Pack, now, address of the record.</param>
    /// <param name="open">Newest first.</param>
    /// <param name="reader">Who looks.</param>
    /// <param name="where">The conversation that looks.</param>
    /// <param name="page">From 1; one that is not there any more becomes the last.</param>
    /// <param name="board">The slot's word for this board.</param>
    public static BoardView Of(AlertContext context, IReadOnlyList<Incident> open, BoardReader reader, ConversationId where, int page, string board)
    {
        var pages = Math.Max(1, (open.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var title = open.Count switch
        {
            0 => "No open incidents",
            1 => "1 open incident",
            _ => $"{open.Count} open incidents",
        };
        return new BoardView(
            title,
            UkTime.Full(context.Now) + (pages > 1 ? $" · page {shown} of {pages}" : ""),
            [.. open.Skip((shown - 1) * PageSize).Take(PageSize).Select(incident => Line(context, incident, reader, where))],
            board,
            Next: shown < pages ? shown + 1 : 0,
            Before: shown - 1);
    }

    private static BoardLine Line(AlertContext context, Incident incident, BoardReader reader, ConversationId where)
    {
        var unknown = AlertRows.Unknown(context, incident);
        return new BoardLine(
            incident.Id.Value,
            AlertCard.UrgencyIn(incident.Urgency),
            Briefs.Title(context, incident),
            AlertCard.State(incident, context.Now),
            AlertCard.Age(context.Now - incident.OpenedAt),
            incident.Dealing.Name,
            unknown.Count == 0 ? "" : string.Join(", ", unknown),
            reader == BoardReader.Channel ? "brief" : incident.IsIn(where) ? "resume" : "",
            AlertCard.RecordOf(context, incident));
    }
}
