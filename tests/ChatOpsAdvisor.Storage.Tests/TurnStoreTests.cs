using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Tests.Support;
using ChatOpsAdvisor.Storage.Turns;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Storage.Tests;

public sealed class TurnStoreTests : IDisposable
{
    private readonly TestStorage _storage = new();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task An_unknown_conversation_begins_empty_at_version_zero()
    {
        var state = await LoadAsync(_storage);
        Assert.Equal(0, state.Conversation.Version);
        Assert.False(state.Conversation.Value.Welcomed);
        Assert.Null(state.Incident);
    }

    [Fact]
    public async Task What_a_turn_saved_the_next_one_starts_from()
    {
        await OpenAsync();
        var state = await LoadAsync(_storage);
        Assert.Equal((1, "when"), (state.Conversation.Version, state.Conversation.Value.Top!.Step));
        Assert.Equal((1, Some.Id), (state.Incident!.Value.Version, state.Incident.Value.Value.Incident.Id));
    }

    [Fact]
    public async Task What_was_saved_survives_a_kill()
    {
        await OpenAsync();
        using var successor = _storage.AfterKill();
        var state = await LoadAsync(successor);
        Assert.Equal((1, "when"), (state.Conversation.Version, state.Conversation.Value.Top!.Step));
        Assert.Equal("planned", state.Incident!.Value.Value.Incident.Scenario);
        Assert.Equal(1, state.Incident.Value.Version);
        Assert.Equal(Some.Officer, state.Incident.Value.Value.Incident.OpenedBy);
    }

    [Fact]
    public async Task A_turn_is_saved_once_however_often_it_comes()
    {
        await OpenAsync();
        var again = await _storage.CommitAsync(Some.Commit("open", record: [Some.Entry()], outbox: [Some.Reply("2")]));
        Assert.IsType<CommitResult.Repeated>(again);
        Assert.Equal(1, Count("record"));
        Assert.Equal(1, Count("outbox"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_decided_on_an_old_state_saves_nothing(bool conversationIsOld)
    {
        await OpenAsync();
        var late = await _storage.CommitAsync(Some.Commit(
            "late", new(Some.Talk("late"), conversationIsOld ? 0 : 1), new(Some.Incident(), conversationIsOld ? 1 : 0),
            record: [Some.Entry()], outbox: [Some.Reply("2")], due: [new DueTime(Some.Id, "escalate", Some.Now)]));
        Assert.IsType<CommitResult.Conflict>(late);
        Assert.Equal((1, 1, 0), (Count("record"), Count("outbox"), Count("due")));
        Assert.Equal("when", (await LoadAsync(_storage)).Conversation.Value.Top!.Step);

        var decidedAgain = await _storage.CommitAsync(Some.Commit("late", new(Some.Talk("late"), 1), new(Some.Incident(), 1)));
        Assert.IsType<CommitResult.Committed>(decidedAgain);
    }

    [Fact]
    public async Task A_conflict_makes_the_store_look_at_the_disk_again()
    {
        await OpenAsync();
        using (var another = _storage.Look()) another.Execute("UPDATE conversations SET version = 9");
        Assert.IsType<CommitResult.Conflict>(await _storage.CommitAsync(Some.Commit("next", new(Some.Talk(), 1))));
        Assert.Equal(9, (await LoadAsync(_storage)).Conversation.Version);
    }

    [Fact]
    public async Task A_fault_harms_only_the_turn_that_has_it()
    {
        await _storage.CommitAsync(Some.Commit("first", outbox: [Some.Reply("taken")]));
        using var block = new ManualResetEventSlim();
        var blocked = _storage.Writer.RunAsync(_ => { block.Wait(); return 0; }, null, CancellationToken.None);
        var turns = Enumerable.Range(0, 20).Select(n => _storage.CommitAsync(Some.Commit(
            $"turn {n}", record: [Some.Entry($"{n}")], outbox: [Some.Reply(n == 10 ? "taken" : $"{n}")]))).ToArray();
        block.Set();
        await blocked;

        await Assert.ThrowsAsync<SqliteException>(() => turns[10]);
        foreach (var turn in turns.Where((_, n) => n != 10)) Assert.IsType<CommitResult.Committed>(await turn);
        Assert.Equal(19, Count("record"));
        Assert.Equal(0, Count("turns", "key = 'turn 10'"));
    }

    [Fact]
    public async Task Of_many_at_once_on_one_conversation_exactly_one_wins_each_version()
    {
        await OpenAsync();
        var wins = 0;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            for (var turn = 0; turn < 20; turn++)
                for (var done = false; !done;)
                {
                    var state = await LoadAsync(_storage);
                    var result = await _storage.CommitAsync(Some.Commit($"{worker}-{turn}", state.Conversation, record: [Some.Entry()]));
                    done = result is CommitResult.Committed;
                    if (done) Interlocked.Increment(ref wins);
                }
        })));
        Assert.Equal(320, wins);
        Assert.Equal(321, (await LoadAsync(_storage)).Conversation.Version);
        Assert.Equal(321, Count("record"));
    }

    [Fact]
    public async Task A_state_that_this_build_cannot_read_starts_the_talk_afresh()
    {
        await OpenAsync();
        using (var older = _storage.Look()) older.Execute("UPDATE conversations SET state = CAST('[1, 2]' AS BLOB)");
        using var successor = _storage.AfterKill();
        var state = await LoadAsync(successor);
        Assert.Equal((1, false), (state.Conversation.Version, state.Conversation.Value.Welcomed));
        Assert.IsType<CommitResult.Committed>(await successor.CommitAsync(Some.Commit("anew", new(Some.Talk(), 1))));
    }

    [Fact]
    public async Task Numbers_go_on_from_the_highest_of_the_year()
    {
        foreach (var id in new[] { IncidentId.Of(26, 7), IncidentId.Of(26, 10_001), IncidentId.Of(25, 20_000) })
            await _storage.CommitAsync(Some.Commit(id.Value, incident: new(Some.Incident(id), 0)));
        Assert.Equal(10_001, await _storage.Turns.HighestIncidentNumberAsync(26, default));
        Assert.Equal(0, await _storage.Turns.HighestIncidentNumberAsync(27, default));
    }

    [Fact]
    public async Task Turns_are_forgotten_after_seven_days_and_not_before()
    {
        for (var n = 0; n < 1_200; n++) _ = _storage.CommitAsync(Some.Commit($"old {n}"));
        _storage.Time.Advance(TimeSpan.FromDays(7));
        await _storage.CommitAsync(Some.Commit("new"));
        var prune = new PruneTurns(_storage.Writer, _storage.Time, Options.Create(new StorageOptions()));
        Assert.Equal(0, await prune.RunAsync(default));
        _storage.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1_200, await prune.RunAsync(default));
        Assert.IsType<CommitResult.Repeated>(await _storage.CommitAsync(Some.Commit("new")));
        prune.Dispose();
    }

    [Fact]
    public async Task A_due_time_goes_with_the_commit_of_its_turn()
    {
        var due = new DueTime(Some.Id, "escalate", Some.Now.AddMinutes(5));
        await _storage.CommitAsync(Some.Commit("set", due: [due, due with { Name = "review" }, due with { Name = "taken back" }]));
        await _storage.CommitAsync(Some.Commit("take back", due: [new DueTime(Some.Id, "taken back", null)]));
        Assert.Empty(await _storage.Outbox.TakeDueTimesAsync(Some.Now.AddMinutes(4), 10, default));
        Assert.Equal(2, (await _storage.Outbox.TakeDueTimesAsync(Some.Now.AddMinutes(5), 10, default)).Count);

        await _storage.CommitAsync(Some.Commit(due.TurnKey, due: [due with { Name = "review", At = Some.Now.AddHours(1) }]));
        Assert.Empty(await _storage.Outbox.TakeDueTimesAsync(Some.Now.AddMinutes(5), 10, default));
        Assert.Equal("review", Assert.Single(await _storage.Outbox.TakeDueTimesAsync(Some.Now.AddHours(1), 10, default)).Name);
    }

    [Fact]
    public async Task An_incident_is_found_without_an_owner_until_somebody_has_it_and_again_when_its_handover_is_not_taken()
    {
        await OpenAsync();
        Assert.Single(await _storage.Turns.UnownedIncidentsAsync(10, default));
        var file = Some.Incident();
        var had = file with { Incident = file.Incident.After(new IncidentAcknowledged(Some.Now, Some.Officer)) };
        await _storage.CommitAsync(Some.Commit("taken", incident: new(had, 1)));
        Assert.Empty(await _storage.Turns.UnownedIncidentsAsync(10, default));

        var untaken = had with
        {
            Incident = had.Incident.After(
            [
                new HandoverOffered(Some.Now, Some.Officer, new Successor("Insp Example", null), Shift: true, Some.Channel, 1),
                new HandoverNotTaken(Some.Now, Person.Tool, new Successor("Insp Example", null)),
            ]),
        };
        await _storage.CommitAsync(Some.Commit("untaken", incident: new(untaken, 2)));
        Assert.Single(await _storage.Turns.UnownedIncidentsAsync(10, default));
    }

    private Task<CommitResult> OpenAsync() => _storage.CommitAsync(Some.Commit(
        "open", new(Some.Talk(), 0), new(Some.Incident(), 0), Some.Reference(), record: [Some.Entry()], outbox: [Some.Reply("1")]));

    private static async Task<TurnState> LoadAsync(TestStorage storage) => await storage.Turns.LoadAsync(Some.Chat, null, default);

    private int Count(string table, string where = "1 = 1")
    {
        using var look = _storage.Look();
        return look.ExecuteScalar<int>($"SELECT COUNT(*) FROM {table} WHERE {where}");
    }
}
