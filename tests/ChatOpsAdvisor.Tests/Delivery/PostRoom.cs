using ChatOpsAdvisor.Delivery;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Storage;
using ChatOpsAdvisor.Storage.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsAdvisor.Tests.Delivery;

/// <summary>The relay on a real database, with a channel, a door and a clock that do as they are told.</summary>
internal sealed class PostRoom : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 7, 5, 1, 14, 0, TimeSpan.Zero);
    public static readonly IncidentId Incident = IncidentId.Of(26, 7);
    public static readonly ConversationId Chat = new("a:1");
    public static readonly ConversationId Channel = new("19:inspectors@thread.tacv2");

    private readonly ServiceProvider _services;
    private int _turn;

    public PostRoom(string? folder = null)
    {
        Folder = folder ?? Directory.CreateTempSubdirectory("advisor-").FullName;
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IMessenger>(Messenger)
            .AddSingleton<ITurnDoor>(Door)
            .AddStorage($"Data Source={Path.Combine(Folder, "advisor.db")}")
            .AddDelivery()
            .BuildServiceProvider();
        Relay = Get<OutboxRelay>();
    }

    public string Folder { get; }

    public FakeTimeProvider Time { get; } = new(Start);

    public FakeMessenger Messenger { get; } = new();

    public FakeDoor Door { get; } = new();

    public OutboxRelay Relay { get; }

    public IOutbox Outbox => Get<IOutbox>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What a process that is killed now would leave behind, opened by its successor.</summary>
    public PostRoom AfterKill()
    {
        var copy = Directory.CreateTempSubdirectory("advisor-").FullName;
        foreach (var name in new[] { "advisor.db", "advisor.db-wal" }) File.Copy(Path.Combine(Folder, name), Path.Combine(copy, name));
        return new PostRoom(copy);
    }

    /// <summary>Commits without telling the relay, as a process does that dies right after.</summary>
    public Task CommitOnlyAsync(params OutgoingMessage[] messages) => SaveAsync([.. messages], reference: null, []);

    public async Task CommitAsync(params OutgoingMessage[] messages)
    {
        await CommitOnlyAsync(messages);
        Relay.Committed(messages);
        await Relay.IdleAsync();
    }

    public Task KnowAsync(ConversationId conversation, string serviceUrl = "http://127.0.0.1:4000/") => SaveAsync(
        [], new ConversationReference(conversation, ConversationScope.Personal, "msteams", serviceUrl, "tenant", "28:bot", null, null), []);

    public Task SetDueAsync(DueTime due) => SaveAsync([], reference: null, [due]);

    public async Task PassAsync(TimeSpan time)
    {
        Time.Advance(time);
        await SweepAsync();
    }

    public async Task SweepAsync()
    {
        await Relay.SweepAsync(default);
        await Relay.IdleAsync();
    }

    /// <summary>Saves a turn that means nothing.</summary>
    public async Task SaveAsync(string key) => Assert.IsType<CommitResult.Committed>(await TrySaveAsync(key));

    public async Task<CommitResult> TrySaveAsync(string key) =>
        await Get<ITurnStore>().CommitAsync(new TurnCommit(key, Time.GetUtcNow(), null, false, null, null, null, [], [], []), default);

    /// <summary>What the record says of the incident's messages: outcomes, in order.</summary>
    public async Task<string[]> OutcomesAsync() =>
        [.. (await Get<RecordReader>().ReplayAsync(Incident, default)).Where(line => line.Entry.Kind is RecordKind.Delivery).Select(line => line.Entry.What)];

    public static OutgoingMessage Reply(string id, ConversationId? to = null, string? slot = null) =>
        new(id, to ?? Chat, slot, Lane.Reply, MessageContent.Plain("Anyone in danger now?"), false, Incident, null);

    public static OutgoingMessage Alert(string id, int version = 1, bool notify = true) => new(
        id, Channel, $"alert:{Incident}", Lane.Alert, new MessageContent(null, "{}"u8.ToArray(), "An incident"), notify, Incident, new AlertMark(Incident, version));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task SaveAsync(IReadOnlyList<OutgoingMessage> messages, ConversationReference? reference, IReadOnlyList<DueTime> due) =>
        Assert.IsType<CommitResult.Committed>(await Get<ITurnStore>().CommitAsync(
            new TurnCommit($"turn {_turn++} of {Folder}", Time.GetUtcNow(), reference, false, null, null, null, [], messages, due), default));
}
