using System.Globalization;

namespace ChatOpsAdvisor.Teams.Sending;

/// <summary>The connector's paths below a service URL. Every id is percent-encoded; one that would climb the path is no id.</summary>
internal static class ConnectorPath
{
    public const string Conversations = "/v3/conversations";

    public static string? Activities(string conversation) => Joined("/v3/conversations/", conversation, "/activities");

    public static string? Activity(string conversation, string activity) =>
        Activities(conversation) is { } path && Encoded(activity) is { } id ? $"{path}/{id}" : null;

    public static string? Members(string conversation, int pageSize, string? continuation)
    {
        if (Joined("/v3/conversations/", conversation, "/pagedmembers") is not { } path) return null;
        var page = string.Create(CultureInfo.InvariantCulture, $"{path}?pageSize={pageSize}");
        return continuation is null ? page : $"{page}&continuationToken={Uri.EscapeDataString(continuation)}";
    }

    public static string? Member(string conversation, string member) =>
        Joined("/v3/conversations/", conversation, "/members") is { } path && Encoded(member) is { } id ? $"{path}/{id}" : null;

    public static string? Channels(string team) => Joined("/v3/teams/", team, "/conversations");

    private static string? Joined(string before, string id, string after) => Encoded(id) is { } encoded ? before + encoded + after : null;

    private static string? Encoded(string id) => id is "" or "." or ".." ? null : Uri.EscapeDataString(id);
}
