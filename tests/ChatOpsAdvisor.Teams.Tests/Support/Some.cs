using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.Teams.Tests.Support;

/// <summary>Any valid thing, to be spoilt in one place by a test.</summary>
internal static class Some
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Officer = "00000000-0000-0000-0000-000000000001";
    public const string ServiceUrl = "https://smba.trafficmanager.net/uk/";
    public const string Bot = "28:" + AppId;

    public static DateTimeOffset Now { get; } = new(2026, 7, 5, 1, 14, 0, TimeSpan.Zero);

    public static JsonObject Activity(string type = "message") => new()
    {
        ["type"] = type,
        ["id"] = "1485983408511",
        ["timestamp"] = "2026-07-05T01:13:59.123Z",
        ["localTimestamp"] = "2026-07-05T02:13:59.123+01:00",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:1officer", ["name"] = "Khan, Sana", ["aadObjectId"] = Officer },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Advisor" },
        ["conversation"] = new JsonObject { ["id"] = "a:1chat", ["conversationType"] = "personal", ["tenantId"] = Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };

    public static JsonObject Said(string text) => Activity().With("text", text);

    public static JsonObject Pressed(JsonNode? value) => Activity().With("value", value).With("replyToId", "1485983400000");

    public static JsonObject Invoke(string name, JsonNode? value) => Activity("invoke").With("id", "f:1").With("name", name).With("value", value);

    public static JsonObject InChannel(this JsonObject activity)
    {
        activity["conversation"] = new JsonObject
        {
            ["id"] = "19:duty@thread.tacv2;messageid=1485983400000", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = Tenant,
        };
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = "19:duty@thread.tacv2" };
        return activity;
    }

    public static JsonObject Mentioning(this JsonObject activity, string id, string text)
    {
        var entities = activity["entities"] as JsonArray ?? [];
        activity["entities"] = entities;
        entities.Add(new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id }, ["text"] = text });
        return activity;
    }

    /// <summary>Sets a member by its path ("conversation.tenantId"); null removes it.</summary>
    public static JsonObject With(this JsonObject activity, string path, JsonNode? value)
    {
        var names = path.Split('.');
        var parent = activity;
        foreach (var name in names[..^1]) parent = parent[name] as JsonObject ?? (JsonObject)(parent[name] = new JsonObject());
        if (value is null) parent.Remove(names[^1]);
        else parent[names[^1]] = value;
        return activity;
    }
}
