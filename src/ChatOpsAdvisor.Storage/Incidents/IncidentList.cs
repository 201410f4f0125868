using System.Text;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Storage.Schema;
using Dapper;

namespace ChatOpsAdvisor.Storage.Incidents;

/// <summary>Lists incidents for the supervisor's pages, newest first, page by page. The next page begins behind a key, never at an offset.</summary>
public sealed class IncidentList
{
    private readonly Readers _readers;

    internal IncidentList(Readers readers) => _readers = readers;

    public ValueTask<IReadOnlyList<IncidentLine>> PageAsync(IncidentFilter filter, PageKey? after, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_readers.Read((filter, after, most), static (tables, asked) => Page(tables, asked.filter, asked.after, asked.most)));
    }

    /// <summary>Only what is asked for is in the text, so that each question finds its index.</summary>
    internal static string Sql(IncidentFilter filter, PageKey? after)
    {
        var sql = new StringBuilder("""
            SELECT id, scenario, intake, urgency, opened_at AS openedAt, opened_by AS openedBy, opened_by_name AS openedByName,
                   acknowledged_by AS acknowledgedBy, acknowledged_by_name AS acknowledgedByName, acknowledged_at AS acknowledgedAt,
                   last_word_at AS lastWordAt, areas, reference
            FROM incidents WHERE exercise =
            """).Append(filter.Exercises ? " 1" : " 0");
        if (filter.Scenario is not null) sql.Append(" AND scenario = @scenario");
        if (filter.Intake is not null) sql.Append(" AND intake = @intake");
        if (filter.OfficerId is not null) sql.Append(" AND opened_by = @officer");
        if (filter.OfficerName is not null) sql.Append(" AND opened_by_name_key >= @name AND opened_by_name_key < @nameEnd");
        if (filter.From is not null) sql.Append(" AND opened_at >= @from");
        if (filter.Before is not null) sql.Append(" AND opened_at < @before");
        if (after is not null) sql.Append(" AND (opened_at, id) < (@afterAt, @afterId)");
        return sql.Append(" ORDER BY opened_at DESC, id DESC LIMIT @most").ToString();
    }

    internal static object Parameters(IncidentFilter filter, PageKey? after, int most)
    {
        var name = filter.OfficerName is { } start ? IncidentRow.NameKey(start) : null;
        return new
        {
            scenario = filter.Scenario,
            intake = filter.Intake?.ToString(),
            officer = filter.OfficerId,
            name,
            // The highest code point: everything that begins with the name sorts before it.
            nameEnd = name + "\U0010FFFF",
            from = filter.From?.ToMicros(),
            before = filter.Before?.ToMicros(),
            afterAt = after?.OpenedAt.ToMicros(),
            afterId = after?.Id.Value,
            most,
        };
    }

    private static IReadOnlyList<IncidentLine> Page(Tables tables, IncidentFilter filter, PageKey? after, int most) =>
        [.. tables.Connection.Query<Row>(Sql(filter, after), Parameters(filter, after, most)).Select(row => row.ToLine())];

    private sealed record Row(
        string Id, string? Scenario, string Intake, long Urgency, long OpenedAt, string OpenedBy, string OpenedByName,
        string? AcknowledgedBy, string? AcknowledgedByName, long? AcknowledgedAt, long LastWordAt, string Areas, string? Reference)
    {
        public IncidentLine ToLine() => new(
            new IncidentId(Id),
            Scenario,
            Enum.Parse<IntakeState>(Intake),
            (Urgency)Urgency,
            OpenedAt.FromMicros(),
            new Person(OpenedBy, OpenedByName),
            AcknowledgedAt is { } at ? new Mark(new Person(AcknowledgedBy!, AcknowledgedByName!), at.FromMicros()) : null,
            LastWordAt.FromMicros(),
            Areas,
            Reference);
    }
}
