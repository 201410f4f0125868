using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>How long the duty inspector's side waits for what.</summary>
/// <param name="ReviewEvery">After so long without a new risk review another look is wanted; zero: never.</param>
/// <param name="HandoverWait">After so long an offer that nobody took is said again; zero: never.</param>
public sealed record DutyWaits(TimeSpan ReviewEvery, TimeSpan HandoverWait)
{
    public static DutyWaits Usual { get; } = new(TimeSpan.FromHours(2), TimeSpan.FromMinutes(10));
}

/// <summary>What is due when on the duty inspector's side, and what comes of it. Each due time touches one incident.</summary>
public static class DutyTimes
{
    private const string Review = "review";
    private const string Untaken = "handover-untaken";
    private const string Shift = "shift-handover:";
    private const string ShiftRefused = "shift-refused:";

    /// <summary>What happens when a due time of this name has come; nothing for a name of others.</summary>
    public static IReadOnlyList<IncidentEvent> Events(Incident incident, string name, DateTimeOffset now) => name switch
    {
        _ when incident.Closed is not null => [],
        Review => WantReview.Overdue(incident, now),
        Untaken when incident.Offer is { } offer => [new HandoverNotTaken(now, Person.Tool, offer.To)],
        _ when ReadRefused(name) is { } by => [new ActRefused(now, by, Act.HandOver)],
        _ when Read(name) is var (by, to, where) => OfferHandover.Decide(incident, to, shift: true, where, by, now).Events,
        _ => [],
    };

    /// <summary>What becomes due, or is due no more (null), because of what happened.</summary>
    public static IEnumerable<(string Name, DateTimeOffset? At)> After(IReadOnlyList<IncidentEvent> events, DateTimeOffset now, DutyWaits waits)
    {
        if (events.Any(happened => happened is IncidentClosed)) return [(Review, null), (Untaken, null)];
        var due = new List<(string, DateTimeOffset?)>();
        if (waits.ReviewEvery > TimeSpan.Zero && events.Any(happened => happened is RiskReviewed or IncidentAcknowledged { Taken: null })) due.Add((Review, now + waits.ReviewEvery));
        if (events.Any(happened => happened is IncidentAcknowledged or AcknowledgementWithdrawn)) due.Add((Untaken, null));
        else if (waits.HandoverWait > TimeSpan.Zero && events.Any(happened => happened is HandoverOffered)) due.Add((Untaken, now + waits.HandoverWait));
        return due;
    }

    /// <summary>The name of the due time by which an incident of a shift is offered. It carries all that the offer needs.</summary>
    internal static string ShiftName(Person by, Successor to, ConversationId where) =>
        Shift + string.Join('|', new[] { by.Id, by.Name, to.Name, to.Id ?? "", where.Value }.Select(Uri.EscapeDataString));

    /// <summary>Likewise of the note that somebody tried to hand it over whom the force's settings keep from that.</summary>
    internal static string RefusedName(Person by) => ShiftRefused + string.Join('|', new[] { by.Id, by.Name }.Select(Uri.EscapeDataString));

    private static Person? ReadRefused(string name) =>
        name.StartsWith(ShiftRefused, StringComparison.Ordinal) && name[ShiftRefused.Length..].Split('|').Select(Uri.UnescapeDataString).ToArray() is [var id, var who] ? new Person(id, who) : null;

    private static (Person By, Successor To, ConversationId Where)? Read(string name)
    {
        if (!name.StartsWith(Shift, StringComparison.Ordinal)) return null;
        return name[Shift.Length..].Split('|').Select(Uri.UnescapeDataString).ToArray() is [var id, var who, var to, var toId, var where]
            ? (new Person(id, who), new Successor(to, toId.Length == 0 ? null : toId), new ConversationId(where))
            : null;
    }
}
