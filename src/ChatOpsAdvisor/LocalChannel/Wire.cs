using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>Activities with the fields that Teams fills in, in both directions.</summary>
internal sealed class Wire(LocalAddress address, TimeProvider time, IOptions<LocalChannelOptions> options)
{
    private static readonly TimeZoneInfo _london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private readonly LocalTown _town = options.Value.Town;

    public string BotId => options.Value.BotId;

    public string BotMention => $"<at>{WebUtility.HtmlEncode(options.Value.BotName)}</at>";

    /// <summary>What the bot sent, as a client gets it.</summary>
    public string FromBot(JsonObject sent, string id, Place place, string? replyTo = null)
    {
        var activity = sent.DeepClone().AsObject();
        activity["id"] = id;
        activity["timestamp"] = Utc();
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = address.ServiceUrl.ToString();
        activity["from"] = new JsonObject { ["id"] = BotId, ["name"] = options.Value.BotName, ["role"] = "bot" };
        activity["conversation"] = Conversation(place);
        if (replyTo is not null)
        {
            activity["replyToId"] = replyTo;
        }

        return activity.ToJsonString();
    }

    /// <summary>A message or invoke from a person, as Teams posts it to the bot.</summary>
    public JsonObject FromPerson(LocalPerson person, Place place, string id, PersonSays says)
    {
        var activity = Envelope(says.Type, id, person, place);
        Copy(activity, "name", says.Name);
        Copy(activity, "replyToId", says.ReplyToId);
        if (says.Value is not null)
        {
            activity["value"] = says.Value.DeepClone();
        }

        if (says.Text is { Length: > 0 } || says.Attachments.Count > 0)
        {
            var text = says.Text ?? "";
            activity["textFormat"] = "plain";
            activity["text"] = place.Feed.IsShared ? $"{BotMention} {text}".TrimEnd() : text;
            activity["attachments"] = new JsonArray(
            [
                .. says.Attachments.Select(attachment => attachment?.DeepClone()),
                new JsonObject
                {
                    ["contentType"] = "text/html",
                    ["content"] = $"<p>{(place.Feed.IsShared ? $"<span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">{WebUtility.HtmlEncode(options.Value.BotName)}</span>&nbsp;" : "")}{WebUtility.HtmlEncode(text)}{string.Concat(says.Attachments.Select(Pasted))}</p>",
                },
            ]);
            if (place.Feed.IsShared)
            {
                activity["entities"]!.AsArray().Insert(0, new JsonObject
                {
                    ["type"] = "mention",
                    ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = options.Value.BotName },
                    ["text"] = BotMention,
                });
            }
        }

        return activity;
    }

    /// <summary>The app is added: Teams sends both of these, in either order, and sometimes again.</summary>
    public IReadOnlyList<JsonObject> Installed(LocalPerson person, Feed feed, bool added = true)
    {
        var place = new Place(feed, null);
        var installation = Envelope("installationUpdate", EventId(), person, place);
        installation["action"] = added ? "add" : "remove";
        if (!added && !feed.IsShared)
        {
            return [installation];
        }

        var update = Envelope("conversationUpdate", EventId(), person, place);
        update[added ? "membersAdded" : "membersRemoved"] = new JsonArray(new JsonObject { ["id"] = BotId });
        if (feed.IsChannel)
        {
            installation["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = feed.Id } };
            update["conversation"]!["id"] = _town.TeamOf(feed.Id)!.Id;
            update["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        }

        return [installation, update];
    }

    public JsonObject Member(LocalPerson person)
    {
        var words = person.Name.Split(' ', 2);
        return new JsonObject
        {
            ["id"] = person.Id,
            ["objectId"] = person.ObjectId,
            ["aadObjectId"] = person.ObjectId,
            ["name"] = person.Name,
            ["givenName"] = words[0],
            ["surname"] = words[^1],
            ["email"] = person.Address,
            ["userPrincipalName"] = person.Address,
            ["tenantId"] = _town.TenantId,
            ["userRole"] = "user",
        };
    }

    private JsonObject Envelope(string type, string id, LocalPerson person, Place place) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = Utc(),
        ["localTimestamp"] = TimeZoneInfo.ConvertTime(time.GetUtcNow(), _london).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
        ["localTimezone"] = "Europe/London",
        ["locale"] = "en-GB",
        ["channelId"] = "msteams",
        ["serviceUrl"] = address.ServiceUrl.ToString(),
        ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.ObjectId },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = options.Value.BotName },
        ["conversation"] = Conversation(place),
        ["channelData"] = ChannelData(place.Feed),
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = "en-GB",
            ["country"] = "GB",
            ["platform"] = "Web",
            ["timezone"] = "Europe/London",
        }),
    };

    private JsonObject Conversation(Place place)
    {
        var conversation = new JsonObject
        {
            ["id"] = place.ConversationId,
            ["conversationType"] = place.Feed.Type,
            ["tenantId"] = _town.TenantId,
        };
        if (place.Feed.IsShared)
        {
            conversation["isGroup"] = true;
        }

        return conversation;
    }

    private JsonObject ChannelData(Feed feed)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = _town.TenantId } };
        if (_town.TeamOf(feed.Id) is { } team)
        {
            data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId };
            data["channel"] = new JsonObject { ["id"] = feed.Id, ["name"] = feed.Id == team.Id ? null : LocalTeam.DutyChannelName };
            data["teamsTeamId"] = team.Id;
            data["teamsChannelId"] = feed.Id;
        }

        return data;
    }

    private string Utc() => time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    /// <summary>A picture stands a second time in the html twin of the message.</summary>
    private static string Pasted(JsonNode? attachment) =>
        (string?)attachment?["contentType"] is { } type && type.StartsWith("image/", StringComparison.Ordinal)
            ? $"<img src=\"{WebUtility.HtmlEncode((string?)attachment["contentUrl"])}\" itemtype=\"http://schema.skype.com/AMSImage\">"
            : "";

    private static string EventId() => $"f:{Guid.NewGuid()}";

    private static void Copy(JsonObject activity, string key, string? value)
    {
        if (value is not null)
        {
            activity[key] = value;
        }
    }
}
