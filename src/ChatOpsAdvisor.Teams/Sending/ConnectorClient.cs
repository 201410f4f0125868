using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>The Bot Connector's REST operations that a Teams bot needs. One for the process.</summary>
internal sealed partial class ConnectorClient(ConnectorCall call)
{
    /// <summary>Appends an activity to a conversation.</summary>
    public Task<ConnectorOutcome> SendAsync(
        string serviceUrl, string conversation, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken) =>
        WriteAsync(HttpMethod.Post, serviceUrl, ConnectorPath.Activities(conversation), activity, cancellationToken);

    /// <summary>Answers one activity.</summary>
    public Task<ConnectorOutcome> ReplyAsync(
        string serviceUrl, string conversation, string replyTo, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken) =>
        WriteAsync(HttpMethod.Post, serviceUrl, ConnectorPath.Activity(conversation, replyTo), activity, cancellationToken);

    /// <summary>Replaces one of the bot's own activities.</summary>
    public Task<ConnectorOutcome> UpdateAsync(
        string serviceUrl, string conversation, string activityId, ReadOnlyMemory<byte> activity, CancellationToken cancellationToken) =>
        WriteAsync(HttpMethod.Put, serviceUrl, ConnectorPath.Activity(conversation, activityId), activity, cancellationToken);

    /// <summary>Takes back one of the bot's own activities.</summary>
    public Task<ConnectorOutcome> DeleteAsync(string serviceUrl, string conversation, string activityId, CancellationToken cancellationToken) =>
        WriteAsync(HttpMethod.Delete, serviceUrl, ConnectorPath.Activity(conversation, activityId), default, cancellationToken);

    /// <summary>Opens a personal chat or a channel's thread, as the parameters say.</summary>
    public Task<ConnectorOutcome> CreateConversationAsync(string serviceUrl, ReadOnlyMemory<byte> parameters, CancellationToken cancellationToken) =>
        WriteAsync(HttpMethod.Post, serviceUrl, ConnectorPath.Conversations, parameters, cancellationToken);

    private async Task<ConnectorOutcome> WriteAsync(
        HttpMethod method, string serviceUrl, string? path, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var (outcome, posted) = await call.SendAsync(
            method, serviceUrl, path, body, static bytes => Parsed(bytes, ActivityJson.Default.Posted), cancellationToken);
        return outcome is ConnectorOutcome.Accepted ? new ConnectorOutcome.Accepted(posted) : outcome;
    }

    /// <summary>An empty or odd body of a success is no fault: the connector does that when it splits a message.</summary>
    private static T? Parsed<T>(ReadOnlyMemory<byte> bytes, JsonTypeInfo<T> type) where T : class
    {
        if (bytes.IsEmpty) return null;
        try
        {
            return JsonSerializer.Deserialize(bytes.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
