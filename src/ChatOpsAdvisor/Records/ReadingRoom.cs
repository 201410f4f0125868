using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Records.Replaying;
using ChatOpsAdvisor.Storage.Incidents;
using ChatOpsAdvisor.Storage.Records;

namespace ChatOpsAdvisor.Records;

/// <summary>The only place through which the pages read, so that every look at the record passes here.</summary>
internal sealed class ReadingRoom(IncidentList incidents, RecordReader record, ITurnStore files, IGuidanceShelf shelf)
{
    private const int LinesOnAPage = 25;

    public GuidancePack CurrentPack => shelf.Current;

    public async Task<IncidentPage> ListAsync(IncidentFilter filter, IncidentId? after, CancellationToken cancellationToken)
    {
        // The file's own opening time: a key is an incident, and says no more in a link than its number.
        var last = after is { } id ? (await files.LoadAsync(conversation: null, id, cancellationToken)).Incident?.Value.Incident : null;
        var key = last is null ? null : new PageKey(last.OpenedAt, last.Id);
        var lines = await incidents.PageAsync(filter, key, LinesOnAPage + 1, cancellationToken);
        return new IncidentPage([.. lines.Take(LinesOnAPage)], HasOlder: lines.Count > LinesOnAPage);
    }

    /// <summary>The incident as it stands; null when there is no such one.</summary>
    public async Task<Incident?> FindAsync(IncidentId id, CancellationToken cancellationToken) =>
        (await files.LoadAsync(conversation: null, id, cancellationToken)).Incident?.Value.Incident;

    /// <summary>Null when there is no such incident.</summary>
    public async Task<OpenedRecord?> OpenAsync(IncidentId id, CancellationToken cancellationToken)
    {
        if ((await files.LoadAsync(conversation: null, id, cancellationToken)).Incident?.Value is not { } file) return null;
        var lines = await record.ReplayAsync(id, cancellationToken);
        return new OpenedRecord(file, Replay.Of(file, lines, PackNamed));
    }

    /// <summary>"id@version", when that version is still here.</summary>
    private GuidancePack? PackNamed(string? name) =>
        name?.LastIndexOf('@') is { } at and > 0 ? shelf.Find(name[..at], name[(at + 1)..]) : null;
}

/// <summary>Incidents, newest first, and whether there are older ones.</summary>
internal sealed record IncidentPage(IReadOnlyList<IncidentLine> Lines, bool HasOlder);

/// <summary>An incident as it stands, and its record.</summary>
internal sealed record OpenedRecord(IncidentFile File, Replay Replay);
