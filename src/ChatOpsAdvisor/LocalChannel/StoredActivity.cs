using System.Text.Json.Nodes;

namespace ChatOpsAdvisor.LocalChannel;

/// <summary>One message as it stands now. Kept as text: a JsonNode is not safe to read from two threads.</summary>
internal sealed record StoredActivity(
    string Id, string ConversationId, bool FromBot, string? Json, string? ClientActivityId = null)
{
    public bool IsDeleted => Json is null;

    public JsonObject? Activity() => Json is null ? null : JsonNode.Parse(Json)!.AsObject();

    public JsonObject Envelope() => new()
    {
        ["id"] = Id,
        ["conversation"] = ConversationId,
        ["fromBot"] = FromBot,
        ["deleted"] = IsDeleted,
        ["clientActivityId"] = ClientActivityId,
        ["activity"] = Activity(),
    };
}

internal enum Happening
{
    Snapshot,
    Added,
    Updated,
    Deleted,
    Typing,
}

internal sealed record FeedEvent(Happening What, string FeedId, IReadOnlyList<StoredActivity> Activities);
