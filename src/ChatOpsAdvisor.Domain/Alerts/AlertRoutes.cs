using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>The duty inspector's channel of one force area.</summary>
/// <param name="Area">The area's name as officers choose it.</param>
/// <param name="Desk">Whom to phone when the channel cannot be reached, e.g. "Northshire control room".</param>
public sealed record AlertRoute(string Area, ConversationId Channel, string Desk);

/// <summary>Where alerts go, from settings. The first route also serves incidents whose area is not known yet.</summary>
public sealed record AlertRoutes(IReadOnlyList<AlertRoute> Routes)
{
    public AlertRoute? Default => Routes.Count == 0 ? null : Routes[0];

    public AlertRoute? At(ConversationId channel) => Routes.FirstOrDefault(route => route.Channel == channel.Root);

    /// <summary>The routes of the areas that were named; the default where none was, or none is ours.</summary>
    public IReadOnlyList<AlertRoute> For(IReadOnlyCollection<string> areas)
    {
        var named = Routes.Where(route => areas.Contains(route.Area)).ToList();
        return named.Count > 0 ? named : Default is { } one ? [one] : [];
    }
}
