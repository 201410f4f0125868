using System.Text;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Records.SigningIn;

namespace ChatOpsAdvisor.Records;

/// <summary>
/// An incident's two logs as CSV (RFC 4180, UTF-8 with its mark, so that a spreadsheet reads it), for those who may read the
/// record. A cell that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
internal static class IncidentLogs
{
    private const string FormulaStarts = "=+-@\t\r\n|%";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/records/{id}/attempts.csv", (string id, ReadingRoom room, HttpContext http) => AnswerAsync(id, "attempts", Attempts, room, http)).RequireAuthorization(Policies.Supervisor);
        app.MapGet("/records/{id}/contacts.csv", (string id, ReadingRoom room, HttpContext http) => AnswerAsync(id, "contacts", Contacts, room, http)).RequireAuthorization(Policies.Supervisor);
    }

    public static string Attempts(Incident incident, string marking) => Csv(
        marking, ["Incident", "No.", "When (UK)", "Asked by", "How", "What came", "Whom, and remarks"],
        incident.Attempts.Select(entry => new[]
        {
            incident.Id.Value, $"{entry.Number}", UkTime.Full(entry.At), entry.By.Name, LogWords.Label(LogWords.Ways, entry.How), LogWords.Label(LogWords.Outcomes, entry.Came), entry.Detail ?? "",
        }));

    public static string Contacts(Incident incident, string marking) => Csv(
        marking, ["Incident", "No.", "When (UK)", "Logged by", "How", "About", "Whom, and remarks"],
        incident.Contacts.Select(entry => new[]
        {
            incident.Id.Value, $"{entry.Number}", UkTime.Full(entry.At), entry.By.Name, LogWords.Label(LogWords.Ways, entry.How), LogWords.Label(LogWords.Matters, entry.About), entry.Detail ?? "",
        }));

    private static async Task<IResult> AnswerAsync(string id, string log, Func<Incident, string, string> write, ReadingRoom room, HttpContext http)
    {
        if (IncidentId.Parse(id) is not { } number || await room.FindAsync(number, http.RequestAborted) is not { } incident) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(write(incident, room.CurrentPack.Marking))];
        return Results.File(bytes, "text/csv; charset=utf-8", $"{number}-{log}.csv");
    }

    private static string Csv(string marking, string[] columns, IEnumerable<string[]> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows.Prepend([.. columns, "Marking"]).Select((row, at) => at == 0 ? row : [.. row, marking]))
            csv.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return csv.ToString();
    }

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && FormulaStarts.Contains(text.TrimStart(' ') is { Length: > 0 } trimmed ? trimmed[0] : text[0], StringComparison.Ordinal) ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
