namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>What a version of the risk review says otherwise than the one before, a line each.</summary>
public static class RiskDifference
{
    /// <param name="before">Null for the first version, of which every heading is told.</param>
    /// <param name="after">The version that is read.</param>
    /// <returns>Empty when nothing is different.</returns>
    public static IReadOnlyList<string> Between(RiskReview? before, RiskReview after) =>
        [.. Enum.GetValues<RiskHeading>().SelectMany(heading => Of(heading, before?.Of(heading), after.Of(heading), before is null))];

    private static IEnumerable<string> Of(RiskHeading heading, RiskLine? before, RiskLine? after, bool first)
    {
        var name = ReviewWords.Of(heading);
        var state = after?.State ?? RiskState.Unknown;
        var was = before?.State ?? RiskState.Unknown;
        // That no other risk is known need not be said of a first review.
        if (first && (heading != RiskHeading.Other || state != RiskState.Unknown)) yield return $"{name}: {ReviewWords.Of(state)}";
        else if (!first && was != state) yield return $"{name}: {ReviewWords.Of(was)} → {ReviewWords.Of(state)}";
        foreach (var (label, old, now) in new[]
        {
            ("facts", before?.Facts, after?.Facts),
            ("action", before?.Action, after?.Action),
            ("owner", before?.Owner, after?.Owner),
            ("why", before?.Rationale, after?.Rationale),
        })
        {
            if (old == now) continue;
            yield return (old, now) switch
            {
                (null, _) => $"{name}, {label}: “{now}”",
                (_, null) => $"{name}, {label}: taken out, was “{old}”",
                _ => $"{name}, {label}: “{old}” → “{now}”",
            };
        }
    }
}
