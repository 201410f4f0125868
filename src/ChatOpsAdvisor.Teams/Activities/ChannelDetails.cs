using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatOpsAdvisor.Teams.Activities;

/// <summary>What Teams adds to an activity in <c>channelData</c>.</summary>
internal sealed record ChannelDetails
{
    public IdOnly? Tenant { get; init; }

    /// <summary>Only in a team's channels.</summary>
    public Team? Team { get; init; }

    /// <summary>Only in a team's channels. The General channel has its team's id and no name.</summary>
    public TeamChannel? Channel { get; init; }

    public string? TeamsTeamId { get; init; }
    public string? TeamsChannelId { get; init; }
    public string? EventType { get; init; }
    public InstallChoice? Settings { get; init; }
    public IdOnly? Meeting { get; init; }
    public JsonElement? Source { get; init; }
    public Notification? Notification { get; init; }
    public bool? FeedbackLoopEnabled { get; init; }
    public JsonElement? FeedbackLoop { get; init; }
    public JsonElement? OnBehalfOf { get; init; }
    public AppRelease? App { get; init; }
    public JsonElement? Legacy { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>A thing of which only the id matters: a tenant, a meeting, a selected channel.</summary>
internal sealed record IdOnly
{
    public string? Id { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>The channel that somebody picked while installing the app in a team.</summary>
internal sealed record InstallChoice
{
    public IdOnly? SelectedChannel { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

internal sealed record Notification
{
    public bool? Alert { get; init; }
    public bool? AlertInMeeting { get; init; }
    public string? ExternalResourceUrl { get; init; }
}

/// <summary>The manifest's app id and version; in personal chats only, and not always.</summary>
internal sealed record AppRelease
{
    public string? Id { get; init; }
    public string? Version { get; init; }
}
