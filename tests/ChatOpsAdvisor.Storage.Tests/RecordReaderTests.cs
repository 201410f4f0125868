using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage.Tests.Support;

namespace ChatOpsAdvisor.Storage.Tests;

public sealed class RecordReaderTests : IDisposable
{
    private static readonly ConversationId Thread = new($"{Some.Channel};messageid=1");

    private readonly TestStorage _storage = new();
    private int _turn;

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task A_replay_tells_what_belongs_to_the_incident_in_the_order_in_which_it_was_saved()
    {
        var next = IncidentId.Of(26, 8);
        await AddAsync("before it", at: 0, chat: Some.Chat);
        await OpenAsync(Some.Id, at: 1);
        await AddAsync("opened", 1, Some.Chat, Some.Id);
        await AddAsync("said in the chat", 2, Some.Chat);
        await AlertAsync();
        await AddAsync("said under the alert", 3, Thread);
        await AddAsync("said elsewhere in the channel", 3, Some.Channel);
        await AddAsync("another's", 3, Some.Chat, next);
        await AddAsync("ticked", 4, Some.Chat, Some.Id);
        await OpenAsync(next, at: 5);
        await AddAsync("about the next one", 5, Some.Chat);
        await AddAsync("said late under the alert", 6, Thread);

        var replay = await _storage.Record.ReplayAsync(Some.Id, default);
        Assert.Equal(
            ["opened", "said in the chat", "delivered", "said under the alert", "ticked", "said late under the alert"],
            replay.Select(line => line.Entry.What));
        Assert.Equal(replay.Select(line => line.Seq).Order(), replay.Select(line => line.Seq));
    }

    [Fact]
    public async Task An_entry_comes_back_as_it_was_written()
    {
        var entry = Some.Entry(incident: Some.Id, conversation: Some.Chat) with { Delivery = "m1", At = Some.Now.AddMicroseconds(123) };
        await _storage.CommitAsync(Some.Commit("1", record: [entry]));
        var read = Assert.Single(await _storage.Record.ReplayAsync(Some.Id, default)).Entry;
        Assert.Equal(entry.Content.ToArray(), read.Content.ToArray());
        Assert.Equal(entry with { Content = default }, read with { Content = default });
    }

    private Task<CommitResult> OpenAsync(IncidentId id, int at) => _storage.CommitAsync(Some.Commit($"{_turn++}", incident: new(Some.Incident(id, Some.Now.AddMinutes(at)), 0)));

    private Task<CommitResult> AddAsync(string what, int at, ConversationId chat, IncidentId? incident = null) =>
        _storage.CommitAsync(Some.Commit($"{_turn++}", record: [Some.Entry(what, incident, chat, Some.Now.AddMinutes(at))]));

    private async Task AlertAsync()
    {
        var alert = Some.Alert("alert");
        await _storage.CommitAsync(Some.Commit($"{_turn++}", outbox: [alert]));
        await _storage.Outbox.SettleAsync(new Settlement.Delivered(alert, Some.Settled(alert), new PostedMessage(Thread, "1")), default);
    }
}
