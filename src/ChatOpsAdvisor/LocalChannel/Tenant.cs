using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>The town as it stands: its conversations, what is in them, and where the bot is installed.</summary>
internal sealed class Tenant : IDisposable
{
    private const string ThreadMark = ";messageid=";
    private readonly Dictionary<string, Feed> _feeds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _botIsIn = new(StringComparer.Ordinal);
    private readonly Journal? _journal;

    public Tenant(IOptions<LocalChannelOptions> options, ActivityIds ids)
    {
        Town = options.Value.Town;
        foreach (var person in Town.People)
        {
            _feeds[person.ChatId] = new Feed(person.ChatId, FeedKind.Personal, Written);
        }

        foreach (var group in Town.Groups)
        {
            _feeds[group.ChatId] = new Feed(group.ChatId, FeedKind.GroupChat, Written);
        }

        // A team's owner has added the app; a person's own chat begins when that person opens it.
        foreach (var channel in Town.Teams.SelectMany(team => new[] { team.Id, team.DutyChannelId }))
        {
            _feeds[channel] = new Feed(channel, FeedKind.Channel, Written);
            _botIsIn[channel] = true;
        }

        if (options.Value.JournalPath is { } path)
        {
            _journal = Journal.Reopen(path, this, ids);
        }
    }

    public LocalTown Town { get; }

    /// <summary>Tells a page that the channel behind it was started anew.</summary>
    public string Epoch { get; } = Guid.NewGuid().ToString("N");

    public IEnumerable<Feed> Feeds => _feeds.Values;

    public static string ThreadId(string channelId, string rootId) => channelId + ThreadMark + rootId;

    /// <summary>The feed, and for a thread its root message's id; null when there is no such conversation.</summary>
    public Place? Find(string conversationId)
    {
        var cut = conversationId.IndexOf(ThreadMark, StringComparison.Ordinal);
        if (cut < 0)
        {
            return _feeds.TryGetValue(conversationId, out var whole) ? new Place(whole, null) : null;
        }

        var root = conversationId[(cut + ThreadMark.Length)..];
        return _feeds.TryGetValue(conversationId[..cut], out var feed) && feed.IsChannel && feed.TryFind(root, out _)
            ? new Place(feed, root)
            : null;
    }

    public bool BotIsIn(Feed feed) => _botIsIn.GetValueOrDefault(feed.Id);

    public void Seat(string feedId, bool botIsIn)
    {
        _botIsIn[feedId] = botIsIn;
        _journal?.WriteSeat(feedId, botIsIn);
    }

    public IEnumerable<KeyValuePair<string, bool>> Seats => _botIsIn;

    public void Dispose() => _journal?.Dispose();

    private void Written(FeedEvent happening) => _journal?.Write(happening);
}

internal sealed record Place(Feed Feed, string? Root)
{
    public string ConversationId => Root is null ? Feed.Id : Tenant.ThreadId(Feed.Id, Root);
}
