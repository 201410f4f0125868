using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Tests.Support;
using Dapper;

namespace ChatOpsAdvisor.Storage.Tests;

public sealed class OutboxTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private static readonly ConversationId Other = new("a:2chat");

    private readonly TestStorage _storage = new();
    private int _turn;

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task What_was_committed_is_leased_to_the_committer()
    {
        await CommitAsync(Some.Reply("1"));
        Assert.Empty(await TakeAsync());
        Assert.Equal(Standing.Next, await _storage.Outbox.FindStandingAsync(Some.Reply("1"), default));
    }

    [Fact]
    public async Task A_message_knows_that_an_earlier_one_is_not_settled()
    {
        await CommitAsync(Some.Reply("1"));
        await CommitAsync(Some.Reply("2"));
        Assert.Equal(Standing.Behind, await _storage.Outbox.FindStandingAsync(Some.Reply("2"), default));
        await _storage.Outbox.SettleAsync(Some.Delivered(Some.Reply("1")), default);
        Assert.Equal(Standing.Next, await _storage.Outbox.FindStandingAsync(Some.Reply("2"), default));
    }

    [Fact]
    public async Task A_lease_that_ran_out_is_anybodys()
    {
        await CommitAsync(Some.Reply("1"), Some.Reply("2"));
        _storage.Time.Advance(IOutbox.CommitLease);
        Assert.Equal(["1", "2"], await TakeAsync());
        Assert.Empty(await TakeAsync());
    }

    [Fact]
    public async Task After_a_kill_everything_that_waits_can_be_taken_at_once()
    {
        await CommitAsync(Some.Reply("1"), Some.Alert("2"), Some.Reply("3", Other));
        using var successor = _storage.AfterKill();
        var taken = await successor.Outbox.TakeDueAsync(successor.Now, Lease, 10, default);
        Assert.Equal(["2", "1", "3"], taken.Select(waiting => waiting.Message.Id));
        Assert.Equal(Some.Alert("2").Alert, taken[0].Message.Alert);
        Assert.Equal("{}"u8.ToArray(), taken[0].Message.Content.Card.ToArray());
        Assert.Equal(Some.Reply("1").Content.Text, taken[1].Message.Content.Text);
    }

    [Fact]
    public async Task What_follows_a_postponed_message_waits_behind_it()
    {
        await CommitAsync(Some.Reply("1"), Some.Reply("2"));
        await _storage.Outbox.SettleAsync(Some.Postponed(Some.Reply("1"), Some.Now.AddSeconds(8)), default);
        await CommitAsync(Some.Reply("3"), Some.Reply("4", Other));

        foreach (var held in new[] { "1", "2", "3" }) Assert.Equal(Standing.NotLeased, await _storage.Outbox.FindStandingAsync(Some.Reply(held), default));
        Assert.Equal(Standing.Next, await _storage.Outbox.FindStandingAsync(Some.Reply("4", Other), default));
        Assert.Empty(await TakeAsync());

        _storage.Time.Advance(TimeSpan.FromSeconds(8));
        Assert.Equal(["1", "2", "3"], await TakeAsync());
    }

    [Fact]
    public async Task Of_a_conversation_nothing_is_given_while_its_first_is_leased()
    {
        await CommitAsync(Some.Reply("1"));
        await _storage.Outbox.SettleAsync(Some.Postponed(Some.Reply("1"), Some.Now), default);
        await CommitAsync(Some.Reply("2"));
        Assert.Equal(["1"], await TakeAsync(most: 1));
        Assert.Empty(await TakeAsync());
        await _storage.Outbox.SettleAsync(Some.Delivered(Some.Reply("1")), default);
        Assert.Equal(["2"], await TakeAsync());
    }

    [Fact]
    public async Task One_incidents_trouble_does_not_hold_up_anothers_alert()
    {
        var other = Some.Alert("2", incident: IncidentId.Of(26, 8));
        await CommitAsync(Some.Alert("1"));
        await _storage.Outbox.SettleAsync(Some.Postponed(Some.Alert("1"), Some.Now.AddSeconds(30)), default);
        await CommitAsync(other);
        Assert.Equal(Standing.Next, await _storage.Outbox.FindStandingAsync(other, default));
    }

    [Fact]
    public async Task A_newer_alert_does_not_wait_for_the_back_off_of_the_older()
    {
        await CommitAsync(Some.Alert("1"));
        await _storage.Outbox.SettleAsync(Some.Postponed(Some.Alert("1"), Some.Now.AddSeconds(30)), default);
        await CommitAsync(Some.Alert("2", version: 2));
        Assert.Equal(["1", "2"], await TakeAsync());
    }

    [Fact]
    public async Task A_newer_alert_has_waited_as_long_as_the_one_it_supersedes_and_notifies_for_it()
    {
        await CommitAsync(Some.Alert("1"));
        _storage.Time.Advance(TimeSpan.FromSeconds(15));
        await CommitAsync(Some.Alert("2", version: 2, notify: false));
        await _storage.Outbox.SettleAsync(new Settlement.Superseded(Some.Alert("1"), Some.Settled(Some.Alert("1"), "superseded")), default);
        var late = Assert.Single(await _storage.Outbox.FindLateAlertsAsync(Some.Now.AddSeconds(1), 10, default));
        Assert.Equal(("2", Some.Now, true), (late.Message.Id, late.Since, late.Message.Notify));
    }

    [Fact]
    public async Task What_waits_for_a_free_place_does_not_hide_what_can_go()
    {
        for (var n = 0; n < 20; n++)
        {
            var message = Some.Reply($"{n}", new ConversationId($"a:{n}"));
            await CommitAsync(message);
            await _storage.Outbox.SettleAsync(Some.Postponed(message, n < 15 ? Some.Now.AddHours(1) : Some.Now), default);
        }

        Assert.Equal(["15", "16"], await TakeAsync(most: 2));
        Assert.Equal(["17", "18", "19"], await TakeAsync());
    }

    [Fact]
    public async Task A_slot_remembers_where_it_stands_until_it_is_forgotten()
    {
        var message = Some.Reply("1", slot: "card");
        await CommitAsync(message);
        await _storage.Outbox.SettleAsync(Some.Delivered(message, "activity"), default);
        Assert.Equal(new PostedMessage(Some.Chat, "activity"), await _storage.Outbox.FindPostedAsync("card", default));
        await CommitAsync(Some.Reply("2", slot: "card"));
        await _storage.Outbox.SettleAsync(new Settlement.SlotForgotten(Some.Reply("2", slot: "card"), Some.Settled(message, "earlier-gone")), default);
        Assert.Null(await _storage.Outbox.FindPostedAsync("card", default));
        Assert.Equal(Standing.Next, await _storage.Outbox.FindStandingAsync(Some.Reply("2"), default));
    }

    [Fact]
    public async Task A_dead_letter_is_kept_whole_and_its_conversation_is_stale()
    {
        var alert = Some.Alert("1");
        await _storage.CommitAsync(Some.Commit("hello", reference: Some.Reference(Some.Channel)));
        await CommitAsync(alert);
        await _storage.Outbox.SettleAsync(new Settlement.Dead(alert, Some.Settled(alert, "given-up"), ConversationGone: true), default);
        Assert.Equal(new OutboxFigures(0, 0, 1, 1, null), await _storage.Outbox.FiguresAsync(default));
        Assert.Null(await _storage.Outbox.FindReferenceAsync(Some.Channel, default));

        await _storage.CommitAsync(Some.Commit("back", reference: Some.Reference(Some.Channel)));
        Assert.NotNull(await _storage.Outbox.FindReferenceAsync(Some.Channel, default));
        using var look = _storage.Look();
        Assert.Equal(2, look.ExecuteScalar<int>("SELECT LENGTH(card) FROM dead_letters WHERE id = '1' AND alert_version = 1"));
    }

    [Fact]
    public async Task Figures_count_what_waits()
    {
        await CommitAsync(Some.Reply("1"));
        _storage.Time.Advance(TimeSpan.FromSeconds(5));
        await CommitAsync(Some.Alert("2"));
        Assert.Equal(new OutboxFigures(2, 1, 0, 0, Some.Now), await _storage.Outbox.FiguresAsync(default));
    }

    [Fact]
    public async Task A_channel_that_never_wrote_borrows_the_newest_service_url()
    {
        Assert.Null(await _storage.Outbox.FindReferenceAsync(Some.Channel, default));
        await _storage.CommitAsync(Some.Commit("1", reference: Some.Reference(Some.Chat, "https://old.example/")));
        _storage.Time.Advance(TimeSpan.FromSeconds(1));
        await _storage.CommitAsync(Some.Commit("2", reference: Some.Reference(Other, "https://new.example/")));
        var borrowed = await _storage.Outbox.FindReferenceAsync(Some.Channel, default);
        Assert.Equal((Some.Channel, "https://new.example/", null), (borrowed!.Conversation, borrowed.ServiceUrl, borrowed.UserId));
    }

    [Fact]
    public async Task A_thread_borrows_its_channels_reference()
    {
        await _storage.CommitAsync(Some.Commit("1", reference: Some.Reference(Some.Channel, "https://channel.example/")));
        _storage.Time.Advance(TimeSpan.FromSeconds(1));
        await _storage.CommitAsync(Some.Commit("2", reference: Some.Reference(Other)));
        var thread = new ConversationId($"{Some.Channel};messageid=1");
        Assert.Equal("https://channel.example/", (await _storage.Outbox.FindReferenceAsync(thread, default))!.ServiceUrl);
    }

    [Fact]
    public async Task A_conversation_that_was_left_cannot_be_reached_until_it_writes_again()
    {
        await _storage.CommitAsync(Some.Commit("1", reference: Some.Reference()));
        await _storage.CommitAsync(Some.Commit("2", reference: Some.Reference(), left: true));
        Assert.Null(await _storage.Outbox.FindReferenceAsync(Some.Chat, default));
        await _storage.CommitAsync(Some.Commit("3", reference: Some.Reference()));
        Assert.Equal(Some.Reference(), await _storage.Outbox.FindReferenceAsync(Some.Chat, default));
    }

    [Fact]
    public async Task A_reference_is_written_when_it_changed_and_not_before()
    {
        await _storage.CommitAsync(Some.Commit("1", reference: Some.Reference()));
        _storage.Time.Advance(TimeSpan.FromSeconds(1));
        await _storage.CommitAsync(Some.Commit("2", reference: Some.Reference()));
        using var look = _storage.Look();
        var first = look.ExecuteScalar<long>("SELECT reference_at FROM conversations");
        await _storage.CommitAsync(Some.Commit("3", reference: Some.Reference(serviceUrl: "https://moved.example/")));
        Assert.Equal(1_000_000, look.ExecuteScalar<long>("SELECT reference_at FROM conversations") - first);
    }

    private Task<CommitResult> CommitAsync(params OutgoingMessage[] messages) => _storage.CommitAsync(Some.Commit($"turn {_turn++}", outbox: messages));

    private async Task<string[]> TakeAsync(int most = 10) =>
        [.. (await _storage.Outbox.TakeDueAsync(_storage.Now, Lease, most, default)).Select(waiting => waiting.Message.Id)];
}
