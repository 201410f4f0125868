using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>The incident's standing cards: posted at the foot of a chat, moved there again, kept up to date in place wherever they stand.</summary>
internal static class Board
{
    public static void Post(Talk talk, Standing card)
    {
        var number = talk.NextAsk();
        talk.Here = talk.Here.With(card, number) with { IsPersonal = talk.IsPersonal };
        talk.Show(View(talk, card, talk.Here), Slot(talk, talk.Here, card));
    }

    /// <summary>Shows a card afresh at the foot of the chat; the one further up points to it.</summary>
    public static void Repost(Talk talk, Standing card)
    {
        if (talk.Here.NumberOf(card) > 0) TakeOff(talk, card, Phrases.MovedBelow);
        Post(talk, card);
    }

    /// <summary>Leaves of a card no more than its title and a word; it is kept up to date no longer.</summary>
    public static void TakeOff(Talk talk, Standing card, string text) => TakeOff(talk, talk.Here, card, text);

    public static void TakeOffEverywhere(Talk talk, Standing card, string text)
    {
        foreach (var screen in talk.Screens.Where(screen => screen.NumberOf(card) > 0)) TakeOff(talk, screen, card, text);
    }

    private static void TakeOff(Talk talk, Screen screen, Standing card, string text)
    {
        talk.Show(new ConfirmView(talk.Open.Id.Value, Phrases.TitleOf(card), text, 0, []), Slot(talk, screen, card), screen.Conversation);
        talk.Put(screen.With(card, 0));
    }

    /// <summary>Brings the incident's cards up to date, in every conversation in which they stand.</summary>
    public static void Refresh(Talk talk) => Refresh(talk, Enum.GetValues<Standing>());

    public static void Refresh(Talk talk, params ReadOnlySpan<Standing> cards)
    {
        foreach (var screen in talk.Screens)
            foreach (var card in cards)
                if (screen.NumberOf(card) > 0 && (card != Standing.Checklist || talk.Scenario is not null)) Update(talk, card, screen);
    }

    /// <summary>Redraws one card of this conversation; nobody else's changes.</summary>
    public static void Update(Talk talk, Standing card, string? problem = null)
    {
        if (talk.Here.NumberOf(card) > 0) Update(talk, card, talk.Here, problem);
        else Post(talk, card);
    }

    private static void Update(Talk talk, Standing card, Screen screen, string? problem = null) =>
        talk.Show(View(talk, card, screen, problem), Slot(talk, screen, card), screen.Conversation);

    private static ICardView View(Talk talk, Standing card, Screen screen, string? problem = null) => card switch
    {
        Standing.Summary => SummaryCard.Of(talk),
        Standing.Checklist => ChecklistCard.Of(talk, screen, problem),
        Standing.Brief => BriefCard.Of(talk, screen),
        _ => CloseCard.Of(talk, problem),
    };

    // The number alone would not do: two conversations that share an incident count their cards apart.
    private static string Slot(Talk talk, Screen screen, Standing card)
    {
        var name = card switch
        {
            Standing.Summary => "summary",
            Standing.Checklist => "checklist",
            Standing.Brief => "brief",
            _ => "close",
        };
        return $"{name}:{talk.Open.Id}:{screen.Conversation}:{screen.NumberOf(card)}";
    }
}
