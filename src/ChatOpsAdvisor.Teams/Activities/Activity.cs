using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>
/// One Bot Framework activity as it travels. Members that this type does not know are kept in <see cref="Unknown"/>;
/// a type that it does not know is no fault. What the bot never reads by itself stays JSON, so that an odd shape there
/// cannot cost an officer's message.
/// </summary>
internal sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public DateTimeOffset? LocalTimestamp { get; init; }
    public string? LocalTimezone { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public Account? From { get; init; }
    public Account? Recipient { get; init; }
    public Conversation? Conversation { get; init; }
    public string? ReplyToId { get; init; }
    public string? Text { get; init; }
    public string? TextFormat { get; init; }
    public string? Locale { get; init; }
    public string? Speak { get; init; }
    public string? InputHint { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }
    public string? AttachmentLayout { get; init; }
    public string? Summary { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public JsonElement? Value { get; init; }
    public string? ValueType { get; init; }
    public string? Name { get; init; }
    public string? Action { get; init; }
    public string? Code { get; init; }
    public string? Label { get; init; }
    public IReadOnlyList<Entity>? Entities { get; init; }
    public ChannelDetails? ChannelData { get; init; }
    public string? Importance { get; init; }
    public string? DeliveryMode { get; init; }
    public DateTimeOffset? Expiration { get; init; }
    public JsonElement? SemanticAction { get; init; }
    public JsonElement? RelatesTo { get; init; }
    public string? TopicName { get; init; }
    public IReadOnlyList<Account>? MembersAdded { get; init; }
    public IReadOnlyList<Account>? MembersRemoved { get; init; }
    public IReadOnlyList<Reaction>? ReactionsAdded { get; init; }
    public IReadOnlyList<Reaction>? ReactionsRemoved { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The words that activities have for themselves in print stay out of logs: a record prints its members.</summary>
    public override string ToString() => nameof(Activity);
}
