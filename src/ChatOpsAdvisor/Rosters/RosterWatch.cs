using System.Security.Cryptography;
using System.Text;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Settings;

namespace ChatOpsAdvisor.Rosters;

/// <summary>
/// Looks for trouble ahead: hours of the next day with nobody on duty, people on duty who cannot be called, files that
/// cannot be read. Whoever owns the roster is told once of each; the turn's key remembers it, also over a restart.
/// </summary>
internal sealed class RosterWatch(
    RosterShelf shelf, RosterOptions options, TurnSettings settings, ITurnDoor door, IOutbox outbox, TimeProvider time, ILogger<RosterWatch> log) : BackgroundService
{
    private static readonly TimeSpan ReadEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LookEvery = TimeSpan.FromHours(1);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    /// <summary>How many troubles the last look found; for /health.</summary>
    public int Troubles { get; private set; }

    /// <summary>Reads changed files; looks ahead when an hour has passed or a file changed.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var before = shelf.Current;
        shelf.Refresh();
        var now = time.GetUtcNow();
        if (now - _looked < LookEvery && ReferenceEquals(before, shelf.Current)) return;
        _looked = now;
        var troubles = RosterTroubles.Of(shelf.Current, shelf.Areas, settings.Routes, now).Concat(shelf.Faults.Select(Of)).ToList();
        Troubles = troubles.Count;
        foreach (var trouble in troubles)
        {
            log.RosterTrouble(trouble.Kind);
            if (await OwnerAsync(cancellationToken) is { } owner)
                await door.HandleAsync(new IncomingTurn.Told(trouble.Key, now, owner, trouble.Text), cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(ReadEvery, time);
        do await TryAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static RosterTrouble Of(RosterFault fault) =>
        new("fault", "roster-fault:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fault.ToString())).AsSpan(0, 12)), $"Roster: {fault}. What was read last stays in force.");

    /// <summary>Null as long as none is set, or the person never wrote to the bot.</summary>
    private async ValueTask<ConversationId?> OwnerAsync(CancellationToken cancellationToken)
    {
        if (options.Owner.Length == 0) return null;
        if (options.Owner.StartsWith("19:", StringComparison.Ordinal)) return new ConversationId(options.Owner);
        var person = options.People.FirstOrDefault(person => person.Id.Equals(options.Owner, StringComparison.OrdinalIgnoreCase) || person.Name.Equals(options.Owner, StringComparison.OrdinalIgnoreCase));
        return await outbox.FindChatAsync(person?.Id ?? options.Owner, cancellationToken);
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await LookAsync(stoppingToken);
        }
#pragma warning disable CA1031 // The next look follows.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.WatchFaulted(fault);
        }
    }
}
