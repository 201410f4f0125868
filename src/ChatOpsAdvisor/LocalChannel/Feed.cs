using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>What kind of conversation a feed is.</summary>
internal enum FeedKind
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>One chat, or one channel with all its threads: what is in it, and who is watching.</summary>
internal sealed class Feed(string id, FeedKind kind, Action<FeedEvent> written)
{
    private readonly Lock _gate = new();
    private readonly List<string> _order = [];
    private readonly Dictionary<string, StoredActivity> _byId = new(StringComparer.Ordinal);
    private readonly List<ChannelWriter<FeedEvent>> _watchers = [];

    public string Id => id;

    public bool IsChannel => kind is FeedKind.Channel;

    /// <summary>Others read along: only what mentions the bot comes to it.</summary>
    public bool IsShared => kind is not FeedKind.Personal;

    /// <summary>In the wire's word.</summary>
    public string Type => kind switch
    {
        FeedKind.Channel => "channel",
        FeedKind.GroupChat => "groupChat",
        _ => "personal",
    };

    public void Add(StoredActivity activity) => Put(Happening.Added, activity);

    /// <summary>False when there is no such message, or it is gone, or is not the bot's own: one reason is enough.</summary>
    public bool TryReplace(StoredActivity activity)
    {
        lock (_gate)
        {
            if (!TryFind(activity.Id, out var old) || old.IsDeleted || !old.FromBot)
            {
                return false;
            }

            Put(activity.IsDeleted ? Happening.Deleted : Happening.Updated, activity with { ConversationId = old.ConversationId });
            return true;
        }
    }

    public void ShowTyping(StoredActivity activity)
    {
        lock (_gate)
        {
            Tell(new FeedEvent(Happening.Typing, Id, [activity]));
        }
    }

    public bool TryFind(string activityId, [NotNullWhen(true)] out StoredActivity? activity)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(activityId, out activity);
        }
    }

    public IReadOnlyList<StoredActivity> Now()
    {
        lock (_gate)
        {
            return [.. _order.Select(activityId => _byId[activityId])];
        }
    }

    /// <summary>Everything so far as one snapshot, then each happening, with nothing between them lost or told twice.</summary>
    public void Watch(ChannelWriter<FeedEvent> watcher)
    {
        lock (_gate)
        {
            watcher.TryWrite(new FeedEvent(Happening.Snapshot, Id, Now()));
            _watchers.Add(watcher);
        }
    }

    public void Unwatch(ChannelWriter<FeedEvent> watcher)
    {
        lock (_gate)
        {
            _watchers.Remove(watcher);
        }
    }

    private void Put(Happening what, StoredActivity activity)
    {
        lock (_gate)
        {
            if (_byId.TryAdd(activity.Id, activity))
            {
                _order.Add(activity.Id);
            }

            _byId[activity.Id] = activity;
            Tell(new FeedEvent(what, Id, [activity]));
        }
    }

    private void Tell(FeedEvent happening)
    {
        written(happening);
        foreach (var watcher in _watchers)
        {
            watcher.TryWrite(happening);
        }
    }
}
