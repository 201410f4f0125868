using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Schema;

namespace ChatOpsAdvisor.Storage.Incidents;

/// <summary>Incidents one by one, as a turn needs them.</summary>
internal sealed class IncidentTable(Tables tables) : ITable<IncidentTable>
{
    private readonly Statement _load = new(tables, "SELECT version, document FROM incidents WHERE id = ?");
    private readonly Statement _version = new(tables, "SELECT version FROM incidents WHERE id = ?");
    private readonly Statement _highest = new(tables, "SELECT MAX(number) FROM incidents WHERE year = ?");
    private readonly Statement _unclosed = new(tables, "SELECT document FROM incidents WHERE closed_at IS NULL AND exercise = 0 ORDER BY opened_at DESC, id DESC LIMIT ?");
    private readonly Statement _unowned = new(tables, """
        SELECT document FROM incidents WHERE closed_at IS NULL AND needs_owner = 1 AND exercise = 0 ORDER BY opened_at, id LIMIT ?
        """);
    private readonly Statement _recent = new(tables, """
        SELECT document FROM incidents WHERE exercise = 0 AND (opened_at >= ? OR closed_at >= ?) ORDER BY opened_at DESC, id DESC LIMIT ?
        """);

    private readonly Statement _open = new(tables, """
        INSERT INTO incidents (version, document, scenario, intake, urgency, acknowledged_by, acknowledged_by_name, acknowledged_at, last_word_at, areas,
                               reference, closed_at, needs_owner, id, year, number, conversation, opened_at, opened_by, opened_by_name, opened_by_name_key, exercise)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    // What never changes is not named here, so that its indexes are left alone.
    private readonly Statement _change = new(tables, """
        UPDATE incidents SET version = ?, document = ?, scenario = ?, intake = ?, urgency = ?, acknowledged_by = ?, acknowledged_by_name = ?,
                             acknowledged_at = ?, last_word_at = ?, areas = ?, reference = ?, closed_at = ?, needs_owner = ?
        WHERE id = ?
        """);

    public static IncidentTable On(Tables tables) => new(tables);

    public Versioned<IncidentFile>? Load(IncidentId id)
    {
        if (!_load.Bind(id.Value).Next()) return null;
        var version = _load.Number(0);
        var file = JsonSerializer.Deserialize(_load.Bytes(1), DomainJson.Default.IncidentFile)!;
        _load.Reset();
        return new Versioned<IncidentFile>(file, version);
    }

    /// <summary>0 when there is none.</summary>
    public long Version(IncidentId id) => Number(_version.Bind(id.Value));

    public int HighestNumber(int year) => (int)Number(_highest.Bind(year % 100));

    public IReadOnlyList<IncidentFile> Open(int most) => Files(_unclosed.Bind(most));

    /// <summary>For which an owner is looked for.</summary>
    public IReadOnlyList<IncidentFile> Unowned(int most) => Files(_unowned.Bind(most));

    /// <summary>Opened or closed since.</summary>
    public IReadOnlyList<IncidentFile> Recent(DateTimeOffset since, int most) => Files(_recent.Bind(since.ToMicros()).Bind(since.ToMicros()).Bind(most));

    public void Put(IncidentRow row, long version)
    {
        var incident = row.Incident;
        var isNew = version == 1;
        var statement = (isNew ? _open : _change)
            .Bind(version)
            .Bind(row.Document)
            .Bind(incident.Scenario)
            .Bind(incident.Intake.ToString())
            .Bind((long)incident.Urgency)
            .Bind(incident.Acknowledged?.By.Id)
            .Bind(incident.Acknowledged?.By.Name)
            .Bind(incident.Acknowledged?.At.ToMicros())
            .Bind(incident.LastWord.At.ToMicros())
            .Bind(row.Areas)
            .Bind(row.Reference)
            .Bind(incident.Closed?.At.ToMicros())
            .Bind(incident.NeedsOwner ? 1L : 0L)
            .Bind(incident.Id.Value);
        if (isNew)
            statement
                .Bind(row.Year)
                .Bind(row.Number)
                .Bind(incident.Conversation.Value)
                .Bind(incident.OpenedAt.ToMicros())
                .Bind(incident.OpenedBy.Id)
                .Bind(incident.OpenedBy.Name)
                .Bind(IncidentRow.NameKey(incident.OpenedBy.Name))
                .Bind(incident.IsExercise ? 1L : 0L);
        statement.Run();
    }

    private static List<IncidentFile> Files(Statement statement)
    {
        var files = new List<IncidentFile>();
        while (statement.Next()) files.Add(JsonSerializer.Deserialize(statement.Bytes(0), DomainJson.Default.IncidentFile)!);
        return files;
    }

    private static long Number(Statement statement)
    {
        if (!statement.Next()) return 0;
        var number = statement.Number(0);
        statement.Reset();
        return number;
    }
}
