namespace ChatOpsAdvisor.House.Tests;

/// <summary>
/// The plan of the house: which room may import which. It is an allow-list, in the order in which the README shows it. A room
/// that is not here may not exist; a room of the host may import every room below it and its own neighbours.
/// </summary>
internal static class HousePlan
{
    private static readonly string[] Domain =
        ["Domain.Shared", "Domain.Guidance", "Domain.Incidents", "Domain.Alerts", "Domain.Dialogs", "Domain.DutyChannel", "Domain.Records", "Domain.Turns"];

    private static readonly string[] Below =
    [
        .. Domain,
        "Teams.Activities", "Teams.Authentication", "Teams.Cards", "Teams.Receiving", "Teams.Sending", "Teams.Groups", "Teams",
        "Guidance.Packs", "Guidance.Import", "Guidance.Embedding", "Guidance.Triage", "Guidance.Answers", "Guidance",
        "Storage.Schema", "Storage.Turns", "Storage.Outbox", "Storage.Records", "Storage.Incidents", "Storage",
    ];

    public static IReadOnlyDictionary<string, string[]> Rooms { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Domain.Shared"] = [],
        ["Domain.Guidance"] = ["Domain.Shared"],
        ["Domain.Incidents"] = ["Domain.Shared", "Domain.Guidance"],
        ["Domain.Alerts"] = ["Domain.Shared", "Domain.Guidance", "Domain.Incidents"],
        ["Domain.Dialogs"] = ["Domain.Shared", "Domain.Guidance", "Domain.Incidents"],
        ["Domain.DutyChannel"] = ["Domain.Shared", "Domain.Guidance", "Domain.Incidents", "Domain.Alerts"],
        ["Domain.Records"] = ["Domain.Shared"],
        ["Domain.Turns"] = [.. Domain.SkipLast(1)],

        ["Teams.Activities"] = [.. Domain],
        ["Teams.Cards"] = [.. Domain, "Teams"],
        ["Teams.Authentication"] = [.. Domain, "Teams.Activities", "Teams"],
        ["Teams.Receiving"] = [.. Domain, "Teams.Activities", "Teams.Authentication", "Teams"],
        ["Teams.Sending"] = [.. Domain, "Teams.Activities", "Teams"],
        ["Teams.Groups"] = ["Teams.Sending", "Teams"],
        ["Teams"] = [.. Domain, "Teams.Activities", "Teams.Authentication", "Teams.Cards", "Teams.Receiving", "Teams.Sending", "Teams.Groups"],

        ["Guidance.Packs"] = [.. Domain, "Guidance"],
        ["Guidance.Import"] = [.. Domain, "Guidance.Packs"],
        ["Guidance.Embedding"] = [.. Domain, "Guidance"],
        ["Guidance.Triage"] = [.. Domain, "Guidance.Embedding", "Guidance"],
        ["Guidance.Answers"] = [.. Domain, "Guidance.Embedding", "Guidance"],
        ["Guidance"] = [.. Domain],

        ["Storage.Schema"] = ["Storage"],
        ["Storage.Records"] = [.. Domain, "Storage.Schema", "Storage"],
        ["Storage.Incidents"] = [.. Domain, "Storage.Schema", "Storage"],
        ["Storage.Outbox"] = [.. Domain, "Storage.Schema", "Storage.Records", "Storage"],
        ["Storage.Turns"] = [.. Domain, "Storage.Schema", "Storage.Outbox", "Storage.Records", "Storage.Incidents", "Storage"],
        ["Storage"] = [.. Domain, "Storage.Schema", "Storage.Turns", "Storage.Outbox", "Storage.Records", "Storage.Incidents"],

        ["Settings"] = [.. Below],
        ["Rosters"] = [.. Below, "Settings", ""],
        ["Access"] = [.. Below, "Settings", ""],
        ["Watch"] = [.. Below, "Settings", ""],
        ["Health"] = [.. Below, "Settings", "Watch", "Rosters", ""],
        ["Delivery"] = [.. Below, "Settings", ""],
        ["ClientBundles"] = [.. Below, "Settings"],
        ["LocalChannel"] = [.. Below, "Settings", "ClientBundles"],
        ["Records"] = [.. Below, "Settings", "ClientBundles"],
        ["Commands"] = [.. Below, "Settings", "Delivery", "ClientBundles", "LocalChannel", "Records", "Health", "Rosters", ""],
        [""] = [.. Below, "Settings", "Rosters", "Access", "Watch", "Delivery", "ClientBundles", "LocalChannel", "Records", "Health", "Commands"],
    };
}
