using System.Collections.Immutable;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>A card of an incident that stands in a conversation and is kept up to date in place.</summary>
internal enum Standing
{
    Summary,
    Checklist,
    Brief,
    Close,
}

/// <summary>
/// Where an incident's own cards stand in one conversation. Kept with the incident and not with the conversation, so that
/// whoever acts, everybody's card is brought up to date in the same commit.
/// </summary>
/// <param name="Summary">The number under which the summary card stands there; 0 when none does.</param>
/// <param name="Checklist">Likewise the checklist card.</param>
public sealed record Screen(ConversationId Conversation, int Summary, int Checklist)
{
    /// <summary>Likewise the brief for whoever joins or takes over.</summary>
    public int Brief { get; init; }

    /// <summary>Likewise the card that asks whether to close it.</summary>
    public int Close { get; init; }

    /// <summary>Likewise the question that waits; 0 when none does.</summary>
    public int Ask { get; init; }

    /// <summary>The step that question belongs to.</summary>
    public string? Step { get; init; }

    /// <summary>An officer's own chat, where nobody else reads along.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The group of the checklist that is open there, counted from 0.</summary>
    public int Group { get; init; }

    /// <summary>The checklist line that is open there for a reason or a note; null when none is.</summary>
    public string? Item { get; init; }

    internal int NumberOf(Standing card) => card switch
    {
        Standing.Summary => Summary,
        Standing.Checklist => Checklist,
        Standing.Brief => Brief,
        _ => Close,
    };

    internal Screen With(Standing card, int number) => card switch
    {
        Standing.Summary => this with { Summary = number },
        Standing.Checklist => this with { Checklist = number },
        Standing.Brief => this with { Brief = number },
        _ => this with { Close = number },
    };

    /// <summary>The number of the card with the tries to obtain communications; 0 when none stands.</summary>
    public int Attempts { get; init; }

    /// <summary>Likewise of the card with the contacts with the group.</summary>
    public int Contacts { get; init; }

    /// <summary>Likewise of the release gate.</summary>
    public int Gate { get; init; }

    /// <summary>The cards of the lists for the time after an arrest.</summary>
    public ImmutableList<ListCard> Lists { get; init => field = value ?? []; } = [];

    /// <summary>The screen of a conversation; an empty one where the incident was never shown.</summary>
    public static Screen Of(ImmutableList<Screen> screens, ConversationId conversation) =>
        screens.Find(screen => screen.Conversation == conversation) ?? new Screen(conversation, 0, 0);

    public static ImmutableList<Screen> Put(ImmutableList<Screen> screens, Screen screen)
    {
        var at = screens.FindIndex(one => one.Conversation == screen.Conversation);
        return at < 0 ? screens.Add(screen) : screens.SetItem(at, screen);
    }
}

/// <summary>A list for the time after an arrest, and the number under which its card stands.</summary>
public sealed record ListCard(string List, int Number)
{
    /// <summary>The group that is open there, counted from 0.</summary>
    public int Group { get; init; }
}
