using System.Globalization;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Rosters;

/// <summary>
/// The rosters as they were read last. A file that changes is read again; one that cannot be read, or that lost every turn
/// that it had, leaves the last good one in force, and the fault is told.
/// </summary>
internal sealed class RosterShelf : IRosterShelf
{
    // What a repeating event of a calendar is told out to, seen from the reading; a day old is too old.
    private static readonly TimeSpan Behind = TimeSpan.FromDays(2);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(40);
    private static readonly TimeSpan ReadAgainAfter = TimeSpan.FromDays(1);

    private readonly RosterOptions _options;
    private readonly People _people;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, AreaReading> _areas = new(StringComparer.OrdinalIgnoreCase);
    private volatile Roster _current = Roster.Empty;

    public RosterShelf(RosterOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _people = new People(options.People.Select(person => (person.Id, person.Name, person.Email)));
        Refresh();
    }

    public Roster Current => _current;

    /// <summary>What is wrong with the files now, in words for whoever owns them.</summary>
    public IReadOnlyList<RosterFault> Faults
    {
        get
        {
            lock (_lock) return [.. _areas.Values.SelectMany(area => area.Faults)];
        }
    }

    public IReadOnlyList<string> Areas => [.. _options.Areas.Select(area => area.Area).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Reads what has changed since the last look.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            var changed = false;
            foreach (var area in _options.Areas) changed |= Refresh(area);
            if (changed) _current = new Roster([.. _areas.Values.SelectMany(area => area.Shifts)]);
        }
    }

    private bool Refresh(AreaRosterOptions area)
    {
        var key = $"{area.Area}|{area.Path}";
        var before = _areas.GetValueOrDefault(key);
        var now = _time.GetUtcNow();
        var path = AppHome.Resolve(area.Path);
        List<(string File, DateTime Written, long Length)> files;
        try
        {
            files = Files(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Keep(key, before, new RosterFault(Path.GetFileName(path), 0, "cannot be opened"), now);
        }

        if (files.Count == 0) return Keep(key, before, new RosterFault(Path.GetFileName(path), 0, "is not there, or holds no .csv or .ics file"), now);
        var stamp = string.Join('|', files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.File}:{file.Written.Ticks}:{file.Length}")));
        if (before is { Stamp: var known } && known == stamp && now - before.ReadAt < ReadAgainAfter) return false;

        var readings = files.ConvertAll(file => Read(file.File, area.Area, now));
        var shifts = readings.SelectMany(reading => reading.Shifts).ToList();
        var faults = readings.SelectMany(reading => reading.Faults).ToList();
        var lost = shifts.Count == 0 && before is { Shifts.Count: > 0 } && faults.Count > 0;
        _areas[key] = new AreaReading(stamp, now, lost ? before!.Shifts : shifts, faults);
        return true;
    }

    private bool Keep(string key, AreaReading? before, RosterFault fault, DateTimeOffset now)
    {
        _areas[key] = new AreaReading(Stamp: "", now, before?.Shifts ?? [], [fault]);
        return before is null;
    }

    private RosterReading Read(string file, string area, DateTimeOffset now)
    {
        var name = Path.GetFileName(file);
        try
        {
            if (file.EndsWith(".ics", StringComparison.OrdinalIgnoreCase)) return CalendarRoster.Read(name, File.ReadAllText(file), area, _people, now - Behind, now + Ahead);
            using var text = File.OpenText(file);
            return CsvRoster.Read(name, text, area, _people);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new RosterReading([], [new RosterFault(name, 0, "cannot be opened")]);
        }
    }

    private static List<(string File, DateTime Written, long Length)> Files(string path) =>
    [
        .. (Directory.Exists(path) ? Directory.EnumerateFiles(path) : File.Exists(path) ? [path] : [])
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".ICS")
            .Order(StringComparer.Ordinal)
            .Select(file => new FileInfo(file))
            .Select(file => (file.FullName, file.LastWriteTimeUtc, file.Length)),
    ];

    private sealed record AreaReading(string Stamp, DateTimeOffset ReadAt, IReadOnlyList<DutyShift> Shifts, IReadOnlyList<RosterFault> Faults);
}
