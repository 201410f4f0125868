using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;
using Microsoft.VisualBasic.FileIO;

namespace ChatOpsAdvisor.Rosters;

/// <summary>
/// A roster as a spreadsheet saves it. First line: the names of the columns <c>from, until, person</c> and, where wanted,
/// <c>id, email, order, instead</c>, in any order. Times are UK wall-clock times, or carry an offset.
/// </summary>
internal static class CsvRoster
{
    private static readonly string[] Needed = ["from", "until", "person"];
    private static readonly string[] Forms = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "dd/MM/yyyy HH:mm"];

    public static RosterReading Read(string file, TextReader text, string area, People people)
    {
        var shifts = new List<DutyShift>();
        var faults = new List<RosterFault>();
        using var parser = new TextFieldParser(text) { TextFieldType = FieldType.Delimited, Delimiters = [",", ";"], TrimWhiteSpace = true };
        string[]? columns = null;
        while (!parser.EndOfData)
        {
            var line = (int)parser.LineNumber;
            try
            {
                var fields = parser.ReadFields() ?? [];
                if (columns is null) columns = [.. fields.Select(field => field.ToLowerInvariant())];
                else if (fields.Any(field => field.Length > 0)) shifts.Add(Shift(columns, fields, area, people));
            }
            catch (Exception fault) when (fault is FormatException or MalformedLineException)
            {
                faults.Add(new RosterFault(file, line, fault is FormatException ? fault.Message : "cannot be read; check its quotes"));
            }
        }

        foreach (var column in Needed.Where(needed => columns is null || !columns.Contains(needed)))
            faults.Add(new RosterFault(file, 1, $"has no column '{column}'"));
        return new RosterReading(columns is null ? [] : shifts, faults);
    }

    private static DutyShift Shift(string[] columns, string[] fields, string area, People people)
    {
        var (from, until) = (Time(Field("from"), "from"), Time(Field("until"), "until"));
        if (until <= from) throw new FormatException("ends before it begins");
        if (Field("person") is null && Field("id") is null && Field("email") is null) throw new FormatException("names nobody");
        var order = Field("order") is not { } text ? 1 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new FormatException($"has the order '{text}', which is no number from 1");
        var instead = Field("instead") is { } other ? people.Find(null, null, other) : null;
        return new DutyShift(area, people.Find(Field("id"), Field("email"), Field("person")), from, until, order, instead);

        string? Field(string name)
        {
            var at = Array.IndexOf(columns, name);
            return at >= 0 && at < fields.Length && fields[at].Length > 0 ? fields[at] : null;
        }
    }

    private static DateTimeOffset Time(string? text, string column)
    {
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)) return UkTime.FromWallClock(wall);
        if (text is not null && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 10)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return instant.ToUniversalTime();
        throw new FormatException($"has {column} '{text}', which is no time of the form 2026-11-24 07:00");
    }
}
