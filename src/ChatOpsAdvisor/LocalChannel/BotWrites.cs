using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>The bot's half of a conversation: send, reply, edit, delete, begin.</summary>
internal sealed class BotWrites(Tenant tenant, Faults faults, ActivityIds ids, Wire wire)
{
    // Teams counts a bot message as UTF-16 and refuses it at about 100 KB.
    private const int LargestMessage = 100 * 1024 / 2;

    public ConnectorAnswer Send(string conversationId, string? replyTo, JsonObject? activity) =>
        Under(conversationId, () => Deliver(conversationId, replyTo, activity));

    public ConnectorAnswer Update(string conversationId, string activityId, JsonObject? activity) =>
        Under(conversationId, () =>
        {
            if (Refuse(activity) is { } refusal)
            {
                return refusal;
            }

            return Change(conversationId, activityId, place => wire.FromBot(activity!, activityId, place), 200);
        });

    public ConnectorAnswer Delete(string conversationId, string activityId) =>
        Under(conversationId, () => Change(conversationId, activityId, _ => null, 200) with { Id = null });

    public ConnectorAnswer Create(JsonObject? parameters)
    {
        if (parameters is null || ((string?)parameters["tenantId"] ?? (string?)parameters["channelData"]?["tenant"]?["id"]) is null)
        {
            return ConnectorAnswer.BadSyntax("The request needs a tenant id.");
        }

        return (bool?)parameters["isGroup"] is true ? CreateThread(parameters) : CreateChat(parameters);
    }

    private ConnectorAnswer CreateChat(JsonObject parameters)
    {
        if (parameters["members"] is not JsonArray { Count: 1 } members || (string?)members[0]?["id"] is not { } member)
        {
            return ConnectorAnswer.BadSyntax("A personal conversation has exactly one member, by id.");
        }

        if (parameters["activity"] is not null)
        {
            return ConnectorAnswer.BadSyntax("A personal conversation is created first and written to afterwards.");
        }

        return tenant.Town.Find(member) is { } person && tenant.BotIsIn(tenant.Find(person.ChatId)!.Feed)
            ? new ConnectorAnswer(201, person.ChatId)
            : ConnectorAnswer.NotInstalled;
    }

    private ConnectorAnswer CreateThread(JsonObject parameters)
    {
        if ((string?)parameters["channelData"]?["channel"]?["id"] is not { } channel || parameters["activity"] is not JsonObject activity)
        {
            return ConnectorAnswer.BadSyntax("A channel thread needs channelData.channel.id and an activity.");
        }

        return Under(channel, () =>
        {
            var answer = Deliver(channel, null, activity);
            return answer.Id is null ? answer : answer with { Id = Tenant.ThreadId(channel, answer.Id), ActivityId = answer.Id };
        });
    }

    private ConnectorAnswer Deliver(string conversationId, string? replyTo, JsonObject? activity)
    {
        if (Refuse(activity) is { } refusal)
        {
            return refusal;
        }

        if (Reach(conversationId, out var place) is { } unreachable)
        {
            return unreachable;
        }

        var id = ids.Next();
        if (place.Feed.IsChannel && place.Root is null)
        {
            place = place with { Root = ThreadOf(place.Feed, replyTo) ?? id };
        }

        var json = wire.FromBot(activity!, id, place, replyTo);
        var stored = new StoredActivity(id, place.ConversationId, FromBot: true, json);
        if ((string?)activity!["type"] is "typing")
        {
            place.Feed.ShowTyping(stored);
        }
        else
        {
            place.Feed.Add(stored);
        }

        return new ConnectorAnswer(201, id);
    }

    private ConnectorAnswer Change(string conversationId, string activityId, Func<Place, string?> content, int status)
    {
        if (Reach(conversationId, out var place) is { } unreachable)
        {
            return unreachable;
        }

        var changed = new StoredActivity(activityId, place.ConversationId, FromBot: true, content(place));
        return place.Feed.TryReplace(changed) ? new ConnectorAnswer(status, activityId) : ConnectorAnswer.NoActivity;
    }

    private ConnectorAnswer? Reach(string conversationId, out Place place)
    {
        place = tenant.Find(conversationId)!;
        return place is null ? ConnectorAnswer.NoConversation
            : tenant.BotIsIn(place.Feed) ? null
            : ConnectorAnswer.NotInRoster;
    }

    private ConnectorAnswer Under(string conversationId, Func<ConnectorAnswer> act)
    {
        var fault = faults.Take(conversationId);
        if (fault is null)
        {
            return act();
        }

        if (fault.Late)
        {
            act();
        }

        return ConnectorAnswer.From(fault);
    }

    /// <summary>In a channel the reply endpoint takes the thread from the message that is answered.</summary>
    private static string? ThreadOf(Feed feed, string? replyTo) =>
        replyTo is not null && feed.TryFind(replyTo, out var answered)
            ? answered.ConversationId[(answered.ConversationId.LastIndexOf('=') + 1)..]
            : null;

    private static ConnectorAnswer? Refuse(JsonObject? activity)
    {
        if ((string?)activity?["type"] is not { Length: > 0 } type)
        {
            return ConnectorAnswer.BadSyntax("Activity type is missing.");
        }

        if (type is "message" && string.IsNullOrEmpty((string?)activity["text"]) && activity["attachments"] is not JsonArray { Count: > 0 })
        {
            return ConnectorAnswer.BadSyntax("A message needs text or an attachment.");
        }

        return activity.ToJsonString().Length > LargestMessage ? ConnectorAnswer.TooBig : null;
    }
}
