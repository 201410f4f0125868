using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.DutyChannel;

/// <summary>Shows in the incident's other threads what is shown where the button was pressed.</summary>
internal static class Elsewhere
{
    public static IEnumerable<Reply> Show(DutyContext context, ICardView view) => context.Alert.Places
        .Where(place => place.Thread is { } thread ? thread != context.Channel : place.Channel != context.Channel.Root)
        .Select(place => new Reply.Show(view, Slot: null) { To = place.Talk });
}
