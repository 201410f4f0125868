using System.Text.Json.Serialization.Metadata;
using ChatOpsAdvisor.Teams.Activities;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>What was read, or why not.</summary>
/// <param name="Value">Null when there is none.</param>
internal sealed record ConnectorReading<T>(T? Value, ConnectorOutcome Outcome) where T : class;

internal sealed partial class ConnectorClient
{
    private const int LargestPage = 500;

    /// <summary>All members of a conversation; null as soon as one page is missing, for half a list would look like the whole.</summary>
    public async Task<ConnectorReading<IReadOnlyList<Member>>> GetMembersAsync(
        string serviceUrl, string conversation, CancellationToken cancellationToken)
    {
        var members = new List<Member>();
        string? continuation = null;
        do
        {
            var path = ConnectorPath.Members(conversation, LargestPage, continuation);
            var page = await ReadAsync(serviceUrl, path, ActivityJson.Default.MembersPage, cancellationToken);
            if (page.Value is null) return new(null, page.Outcome);
            var before = continuation;
            members.AddRange(page.Value.Members ?? []);
            continuation = page.Value.ContinuationToken is { Length: > 0 } next && next != before ? next : null;
        }
        while (continuation is not null);
        return new(members, new ConnectorOutcome.Accepted(null));
    }

    /// <summary>One member, by channel id, Entra object id or user principal name.</summary>
    public Task<ConnectorReading<Member>> GetMemberAsync(
        string serviceUrl, string conversation, string member, CancellationToken cancellationToken) =>
        ReadAsync(serviceUrl, ConnectorPath.Member(conversation, member), ActivityJson.Default.Member, cancellationToken);

    /// <summary>A team's channels; General comes without a name.</summary>
    public Task<ConnectorReading<TeamChannels>> GetChannelsAsync(string serviceUrl, string team, CancellationToken cancellationToken) =>
        ReadAsync(serviceUrl, ConnectorPath.Channels(team), ActivityJson.Default.TeamChannels, cancellationToken);

    private async Task<ConnectorReading<T>> ReadAsync<T>(
        string serviceUrl, string? path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var (outcome, value) = await call.SendAsync(HttpMethod.Get, serviceUrl, path, default, bytes => Parsed(bytes, type), cancellationToken);
        return new(value, outcome);
    }
}
