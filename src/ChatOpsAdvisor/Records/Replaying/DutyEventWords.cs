using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>What happens on the duty inspector's side, in words.</summary>
internal static class DutyEventWords
{
    public static string Of(IncidentEvent happened) => happened switch
    {
        AcknowledgementWithdrawn withdrawn when withdrawn.From.Id == withdrawn.By.Id => $"Gave the incident back – “{withdrawn.Reason}”",
        AcknowledgementWithdrawn withdrawn => $"Took {withdrawn.From.Name}'s acknowledgement off – “{withdrawn.Reason}”",
        HandoverOffered offered => $"Offered to {offered.To.Name}{(offered.Shift ? ", with the shift's other incidents" : "")}; not handed over until taken",
        HandoverNotTaken untaken => $"{untaken.To.Name}, to whom it was offered, has not taken it",
        OfficerAsked asked => $"Asked the officer (question {asked.Number}): “{asked.Text}”",
        OfficerAnswered answered => $"Answered question {answered.Number}: “{answered.Text}”",
        DecisionLogged logged => Decision(logged),
        RiskReviewed reviewed => $"Risk review {reviewed.Version}: {string.Join("; ", reviewed.Lines.SelectMany(Risk))}",
        ReviewWanted wanted => $"Another look at the risks is asked of the inspector: {wanted.Reason}",
        _ => throw new InvalidOperationException($"No words for {happened.GetType().Name}."),
    };

    private static string Decision(DecisionLogged logged)
    {
        var text = logged.Text;
        string[] parts =
        [
            $"Decision {logged.Number}: {text.Decided}",
            $"why: {text.Rationale}",
            .. logged.Late ? new[] { $"LATE ENTRY, decided {Stamp.SecondNear(logged.DecidedAt, logged.At)}" } : [],
            .. text.Headings.IsEmpty ? [] : new[] { $"risks: {string.Join(", ", text.Headings.Select(ReviewWords.Of))}" },
            .. Labelled("information", text.Information), .. Labelled("threat and risk", text.Assessment), .. Labelled("powers and policy", text.Powers),
            .. Labelled("options and contingencies", text.Options), .. Labelled("action and review", text.Action),
        ];
        return string.Join(" · ", parts);
    }

    private static IEnumerable<string> Risk(RiskLine line)
    {
        string[] more = [.. Labelled("facts", line.Facts), .. Labelled("action", line.Action), .. Labelled("owner", line.Owner), .. Labelled("why", line.Rationale)];
        if (line is { Heading: RiskHeading.Other, State: RiskState.Unknown } && more.Length == 0) yield break;
        yield return $"{ReviewWords.Of(line.Heading)}: {ReviewWords.Of(line.State)}{(more.Length == 0 ? "" : $" ({string.Join(", ", more)})")}";
    }

    private static string[] Labelled(string label, string? text) => text is null ? [] : [$"{label}: {text}"];
}
