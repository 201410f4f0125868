using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Who is called when nobody of an area's roster answers: another channel, or another person.</summary>
/// <param name="Channel">The channel's id; null for a person.</param>
/// <param name="PersonId">Entra object id of the person, who is mentioned in the area's own channel; null for a channel.</param>
public sealed record AlertFallback(string Name, ConversationId? Channel, string? PersonId);

/// <summary>The duty inspector's channel of one force area.</summary>
/// <param name="Area">The area's name as officers choose it.</param>
/// <param name="Desk">Whom to phone when the channel cannot be reached, e.g. "Northshire control room".</param>
public sealed record AlertRoute(string Area, ConversationId Channel, string Desk)
{
    public AlertFallback? Fallback { get; init; }
}

/// <summary>Where alerts go, from settings. The first route also serves incidents whose area is not known yet.</summary>
public sealed record AlertRoutes(IReadOnlyList<AlertRoute> Routes)
{
    /// <summary>Where an exercise's alerts go, and nowhere else; null when there is no such channel.</summary>
    public AlertRoute? Exercise { get; init; }

    public AlertRoute? Default => Routes.Count == 0 ? null : Routes[0];

    /// <summary>The route that a channel belongs to: as its own channel, as its fallback, or as the exercise channel.</summary>
    public AlertRoute? At(ConversationId channel) =>
        Own(channel)
        ?? Routes.FirstOrDefault(route => route.Fallback?.Channel == channel.Root)
        ?? (Exercise?.Channel == channel.Root ? Exercise : null);

    /// <summary>The route whose own channel it is.</summary>
    public AlertRoute? Own(ConversationId channel) => Routes.FirstOrDefault(route => route.Channel == channel.Root);

    /// <summary>The routes of the areas that were named; the default where none was, or none is ours.</summary>
    public IReadOnlyList<AlertRoute> For(IReadOnlyCollection<string> areas)
    {
        var named = Routes.Where(route => areas.Contains(route.Area)).ToList();
        return named.Count > 0 ? named : Default is { } one ? [one] : [];
    }
}
