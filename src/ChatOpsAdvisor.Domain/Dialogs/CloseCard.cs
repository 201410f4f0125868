using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Draws up the warning before an incident is closed, and what the card says afterwards.</summary>
internal static class CloseCard
{
    private const int MostNamed = 6;
    private const int LongestLine = 100;

    public static CloseView Of(Talk talk, string? problem)
    {
        var open = OpenPoints.Of(talk.Pack, talk.Open, talk.Now);
        return new CloseView(
            talk.Open.Id.Value,
            [.. open.Lines.Take(MostNamed).Select(line => Wording.Beginning(line.Item.Text, LongestLine))],
            Phrases.More(open.Lines.Count - MostNamed),
            string.Join(", ", open.Unknown.Select(question => question.Label)),
            open.NoInspector ? Phrases.NoInspector : "",
            open.Any,
            problem ?? "",
            Phrases.ClosedLine(talk.Open, talk.Now),
            talk.Open is { Closed: not null, ClosedBecause: { } because } ? $"“{because}”" : "");
    }
}
