using System.Text.Encodings.Web;
using System.Text.Json;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>Writes what the connector takes, with the least that it needs. A filled card goes in as it is.</summary>
internal static class OutgoingJson
{
    /// <summary>The body is JSON in UTF-8 and no part of a page: only what JSON itself demands is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Expected(MessageContent content) => 1_024 + content.Card.Length + 3 * ((content.Text?.Length ?? 0) + content.Summary.Length);

    /// <summary>A message for an existing conversation.</summary>
    public static void Message(PooledBuffer buffer, ConversationReference to, ConversationId conversation, OutgoingMessage message)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        Activity(json, to, conversation, message);
    }

    /// <summary>A new thread in a channel, opened by the message.</summary>
    public static void Thread(PooledBuffer buffer, ConversationReference to, ConversationId channel, OutgoingMessage message)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteBoolean("isGroup"u8, true);
        Id(json, "bot"u8, to.BotId);
        json.WriteString("tenantId"u8, to.TenantId);
        json.WriteStartObject("channelData"u8);
        Id(json, "channel"u8, channel.Value);
        Id(json, "tenant"u8, to.TenantId);
        json.WriteEndObject();
        json.WritePropertyName("activity"u8);
        Activity(json, to, conversation: null, message);
        json.WriteEndObject();
    }

    /// <summary>The personal chat with somebody; asking twice gives the same one.</summary>
    public static void PersonalChat(PooledBuffer buffer, ConversationReference to, string userId)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteBoolean("isGroup"u8, false);
        Id(json, "bot"u8, to.BotId);
        json.WriteStartArray("members"u8);
        Id(json, default, userId);
        json.WriteEndArray();
        json.WriteString("tenantId"u8, to.TenantId);
        json.WriteStartObject("channelData"u8);
        Id(json, "tenant"u8, to.TenantId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Activity(Utf8JsonWriter json, ConversationReference to, ConversationId? conversation, OutgoingMessage message)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, ActivityTypes.Message);
        Id(json, "from"u8, to.BotId);
        if (to is { Scope: ConversationScope.Personal, UserId: { } user }) Id(json, "recipient"u8, user);
        if (conversation is { } id) Id(json, "conversation"u8, id.Value);
        Content(json, message.Content);
        if (message.Notify)
        {
            json.WriteStartObject("channelData"u8);
            json.WriteStartObject("notification"u8);
            json.WriteBoolean("alert"u8, true);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, MessageContent content)
    {
        if (!content.IsCard)
        {
            json.WriteString("textFormat"u8, "plain"u8);
            json.WriteString("text"u8, content.Text ?? content.Summary);
            return;
        }
        json.WriteString("summary"u8, content.Summary);
        json.WriteStartArray("attachments"u8);
        json.WriteStartObject();
        json.WriteString("contentType"u8, Attachment.AdaptiveCard);
        json.WritePropertyName("content"u8);
        json.WriteRawValue(content.Card.Span);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Id(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        if (name.IsEmpty) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        json.WriteEndObject();
    }
}
