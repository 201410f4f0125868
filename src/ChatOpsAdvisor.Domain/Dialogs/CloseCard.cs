using ChatOpsAdvisor.Domain.Dialogs.Views;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Draws up the warning before an incident is closed, and what the card says afterwards.</summary>
internal static class CloseCard
{
    private const int MostNamed = 6;

    public static CloseView Of(Talk talk, string? problem)
    {
        var open = talk.StillOpen;
        return new CloseView(
            talk.Open.Id.Value,
            OpenLines.First(talk, open, MostNamed),
            OpenLines.More(talk, open, MostNamed),
            string.Join(", ", open.Unknown.Select(question => question.Label)),
            open.NoInspector ? Phrases.NoInspector : "",
            OpenLines.Also(talk, open),
            open.Any,
            problem ?? "",
            Phrases.ClosedLine(talk.Open, talk.Now),
            talk.Open is { Closed: not null, ClosedBecause: { } because } ? $"“{because}”" : "");
    }
}
