using System.Collections.Concurrent;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Settings;
using ChatOpsAdvisor.Teams.Groups;

namespace ChatOpsAdvisor.Access;

/// <summary>
/// Who may do what, where settings name groups: their members, read at start and every ten minutes. A group that cannot be
/// read keeps the members that it had; one that never could be has none, so that nobody may what is kept to it.
/// </summary>
internal sealed class GroupRoles : BackgroundService, IRoles
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    private readonly RoleOptions _options;
    private readonly GroupDirectory _directory;
    private readonly TimeProvider _time;
    private readonly ILogger<GroupRoles> _log;
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> _members = new(StringComparer.OrdinalIgnoreCase);
    private volatile RoleTable _current;

    public GroupRoles(RoleOptions options, GroupDirectory directory, TimeProvider time, ILogger<GroupRoles> log)
    {
        (_options, _directory, _time, _log) = (options, directory, time, log);
        _current = Table();
    }

    public RoleTable Current => _current;

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        foreach (var group in _options.Groups())
        {
            switch (await _directory.ReadAsync(group, cancellationToken))
            {
                case GroupReading.Members members:
                    _members[group] = members.People;
                    break;
                case GroupReading.Unread unread:
                    _log.GroupUnread(group, unread.Code, _members.ContainsKey(group) ? "the members read last hold" : "nobody has what is kept to it");
                    break;
            }
        }

        _current = Table();
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, _time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await RefreshAsync(stoppingToken);
    }

    private RoleTable Table() => new(_options.Lists().ToDictionary(
        list => list.Act,
        list => (IReadOnlyCollection<string>)[.. list.Ids.SelectMany(id => RoleOptions.GroupOf(id) is { } group ? _members.GetValueOrDefault(group) ?? [] : [id])]));
}
