using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>
/// The one door: load, decide, one commit. A conflict loads and decides again; a turn that was saved before decides nothing
/// and has its waiting replies looked at. What leaves, leaves by the outbox.
/// </summary>
public sealed class TurnHandler(
    ITurnStore store,
    IGuidanceShelf shelf,
    ICardPainter painter,
    IRelayNudge relay,
    IncidentNumbers numbers,
    TurnSettings settings) : ITurnDoor
{
    // Conflicts come from people who act on one incident within the same few milliseconds.
    private const int MostAttempts = 50;

    // A board that lists more is no board; the rest is named by its number.
    private const int MostOpen = 200;

    private const int MostAlike = 200;

    private readonly TurnDecider _decider = new(shelf, settings);
    private readonly CommitBuilder _commits = new(painter);
    private readonly Lanes _lanes = new();

    public Task<TurnReceipt> HandleAsync(IncomingTurn turn, CancellationToken cancellationToken)
    {
        var where = Where(turn);
        var lane = where?.Conversation.Value ?? TurnDecider.Named(turn)?.Value ?? turn.Key;
        return _lanes.RunAsync(lane, () => TakeAsync(turn, where, cancellationToken));
    }

    private async Task<TurnReceipt> TakeAsync(IncomingTurn turn, ConversationReference? where, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var state = await store.LoadAsync(where?.Conversation, TurnDecider.Named(turn), cancellationToken);
            if (TurnDecider.LooksAtOpen(turn)) state = state with { Open = await store.OpenIncidentsAsync(MostOpen, cancellationToken) };
            if (turn is IncomingTurn.TimePassed { Name: Traits.Due } look && state.Incident?.Value.Incident is { } incident)
                state = state with { Alike = await store.AlikeAsync(incident.Id, Traits.Of(incident), look.At.AddMonths(-Traits.MonthsBack), MostAlike, cancellationToken) };
            if (turn is IncomingTurn.DigestDue) state = state with { Recent = await store.RecentIncidentsAsync(turn.At - TimeSpan.FromDays(1), MostOpen, cancellationToken) };
            var mayOpen = turn is IncomingTurn.Said or IncomingTurn.Pressed;
            var fresh = mayOpen ? await numbers.LendAsync(turn.At, cancellationToken) : default;
            var decision = _decider.Decide(turn, state, fresh);
            var pack = _decider.PackOf(decision.File?.Incident ?? state.Incident?.Value.Incident);
            var commit = _commits.Build(turn, where, state, decision, $"{pack.Id}@{pack.Version}");
            var opened = mayOpen && decision.File?.Incident.Id == fresh;

            var result = await store.CommitAsync(commit, cancellationToken);
            // A number whose incident met a conflict may be somebody else's by now: it is not lent again.
            if (mayOpen && (!opened || result is CommitResult.Repeated)) numbers.GiveBack(fresh);
            switch (result)
            {
                case CommitResult.Committed:
                    if (commit.Outbox.Count > 0) relay.Committed(commit.Outbox);
                    return new TurnReceipt(Repeated: false, Said(commit));
                case CommitResult.Repeated:
                    relay.Sweep();
                    return new TurnReceipt(Repeated: true, Said: null);
            }
        }

        throw new InvalidOperationException($"Turn {turn.Key} met {MostAttempts} conflicts in a row.");
    }

    private static string? Said(TurnCommit commit) => commit.Outbox.Select(message => message.Content.Text).FirstOrDefault(text => text is not null);

    private static ConversationReference? Where(IncomingTurn turn) => turn switch
    {
        IncomingTurn.Said said => said.Where,
        IncomingTurn.Pressed pressed => pressed.Where,
        IncomingTurn.Arrived arrived => arrived.Where,
        IncomingTurn.Left left => left.Where,
        IncomingTurn.Noted noted => noted.Where,
        _ => null,
    };
}
