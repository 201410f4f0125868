using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>What a person does in a client: opens a chat, types, presses.</summary>
internal sealed record PersonSays(
    string Type, string? Text, JsonNode? Value, string? Name, string? ReplyToId, string? ClientActivityId)
{
    /// <summary>Pictures and files, as Teams describes them.</summary>
    public JsonArray Attachments { get; init; } = [];
}

/// <summary>The people's half of a conversation.</summary>
internal sealed class PersonWrites(Tenant tenant, Wire wire, BotLink bot, ActivityIds ids) : IDisposable
{
    private readonly SemaphoreSlim _installing = new(1);
    private readonly ConcurrentDictionary<string, JsonObject> _lastSent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Installs the app where it is not yet; done again, it tells the bot nothing new and sends nothing.</summary>
    public async Task<BotAnswer> OpenAsync(LocalPerson person, Feed feed, bool again, CancellationToken cancellation)
    {
        await _installing.WaitAsync(cancellation);
        try
        {
            if (!again && tenant.BotIsIn(feed) && _told.Contains(feed.Id))
            {
                return new BotAnswer(200, "");
            }

            // In the roster first: the bot's welcome may come back before its answer does.
            tenant.Seat(feed.Id, botIsIn: true);
            var answer = await PostAllAsync(wire.Installed(person, feed), cancellation);
            if (answer.Accepted)
            {
                _told.Add(feed.Id);
            }

            return answer;
        }
        finally
        {
            _installing.Release();
        }
    }

    public async Task<BotAnswer> RemoveAsync(LocalPerson person, Feed feed, CancellationToken cancellation)
    {
        tenant.Seat(feed.Id, botIsIn: false);
        return await PostAllAsync(wire.Installed(person, feed, added: false), cancellation);
    }

    public async Task<(string Id, BotAnswer Answer)> SayAsync(
        LocalPerson person, Place place, PersonSays says, CancellationToken cancellation)
    {
        await OpenAsync(person, place.Feed, again: false, cancellation);
        var id = says.Type is "message" ? ids.Next() : $"f:{Guid.NewGuid()}";
        place = Whereabouts(place, says.ReplyToId, id);
        var activity = wire.FromPerson(person, place, id, says);
        _lastSent[person.Key] = activity;
        if (says.Text is { Length: > 0 } || says.Attachments.Count > 0)
        {
            place.Feed.Add(new StoredActivity(id, place.ConversationId, FromBot: false, activity.ToJsonString(), says.ClientActivityId));
        }

        return (id, await bot.PostAsync(activity, cancellation));
    }

    /// <summary>The same activity once more, as Teams sends it when it had no answer in time.</summary>
    public Task<BotAnswer>? Redeliver(LocalPerson person, CancellationToken cancellation) =>
        _lastSent.TryGetValue(person.Key, out var activity) ? bot.PostAsync(activity, cancellation) : null;

    public void Dispose() => _installing.Dispose();

    /// <summary>A pressed card decides its thread; otherwise the conversation asked for, and a bare channel opens a thread.</summary>
    private static Place Whereabouts(Place place, string? replyTo, string id)
    {
        if (!place.Feed.IsChannel)
        {
            return place;
        }

        return replyTo is not null && place.Feed.TryFind(replyTo, out var card)
            ? place with { Root = card.ConversationId[(card.ConversationId.LastIndexOf('=') + 1)..] }
            : place with { Root = place.Root ?? id };
    }

    private async Task<BotAnswer> PostAllAsync(IEnumerable<JsonObject> activities, CancellationToken cancellation)
    {
        var answer = new BotAnswer(200, "");
        foreach (var activity in activities)
        {
            var next = await bot.PostAsync(activity, cancellation);
            answer = next.Accepted ? answer : next;
        }

        return answer;
    }
}
