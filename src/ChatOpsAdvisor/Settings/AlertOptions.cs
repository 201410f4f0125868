using System.ComponentModel.DataAnnotations;
using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;
using Microsoft.Extensions.Options;

namespace ChatOpsAdvisor.Settings;

/// <summary>Section "Alerts": which channel the duty inspector of each force area reads.</summary>
public sealed record AlertOptions
{
    public static string Section => "Alerts";

    /// <summary>The areas, in the order in which officers are offered them. The first also takes incidents whose area is not known.</summary>
    /// <value>Empty: no alert can be delivered, and officers are told to use radio or phone.</value>
    [ValidateEnumeratedItems]
    public IReadOnlyList<AreaOptions> Areas { get; init; } = [];

    /// <param name="overlay">Names the desk of an area that has none here.</param>
    public AlertRoutes ToRoutes(GuidanceOverlay? overlay = null) =>
        new([.. Areas.Select(area => new AlertRoute(area.Name, new ConversationId(area.ChannelId), DeskOf(area, overlay)))]);

    private static string DeskOf(AreaOptions area, GuidanceOverlay? overlay) =>
        area.Desk.Length > 0 ? area.Desk : overlay?.DeskOfArea(area.Name)?.ToString() ?? "";
}

/// <summary>One force area.</summary>
public sealed record AreaOptions
{
    /// <summary>As officers choose it, e.g. "Northshire". No commas.</summary>
    [Required, RegularExpression("^[^,]{1,60}$", ErrorMessage = "Alerts:Areas: a Name has 1 to 60 characters and no comma.")]
    public string Name { get; init; } = "";

    /// <summary>The channel's id, "19:…@thread.tacv2": in Teams, Get link to channel, decoded.</summary>
    [Required, RegularExpression(@"^19:[^;\s]+@thread\.(tacv2|skype)$", ErrorMessage = "Alerts:Areas: a ChannelId looks like 19:…@thread.tacv2.")]
    public string ChannelId { get; init; } = "";

    /// <summary>Whom the officer is told to phone when the channel cannot be reached.</summary>
    /// <value>Empty: the overlay's desk for this area; without one "use radio or phone", without a name.</value>
    public string Desk { get; init; } = "";
}
