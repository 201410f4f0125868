using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Whether words of risk are plainly denied: "no knife", "nobody has been hurt", "no knife or blade", "weapons: none".</summary>
internal sealed class Denial(RiskWords risk, IReadOnlyList<TypedWord> typed, IReadOnlyList<ReadRiskWords.Span> hits)
{
    private const int Reach = 10;
    private const string No = "no";

    // "no not breathing": what begins with a denial of its own is not taken back by another.
    public bool Of(ReadRiskWords.Span span) => (!IsDenial(span.From) && Before(span.From)) || After(span.To);

    /// <summary>Goes back over words that carry a denial on, to the denial or to anything else.</summary>
    private bool Before(int from)
    {
        for (int at = from - 1, steps = 0; at >= 0 && steps < Reach && !typed[at].EndsClause; at--, steps++)
        {
            if (risk.Doubts.Any(doubt => ReadRiskWords.Stands(doubt, typed, at, null))) return false;
            if (risk.Before.Any(denial => ReadRiskWords.Stands(denial, typed, at - denial.Words.Count + 1, null))) return !Doubted(at);
            if (typed[at].Plain is "or" or "nor")
            {
                // "no shouting or knives": what the "or" joins is denied with it.
                if (at > 0 && !typed[at - 1].EndsClause && !IsDenial(at - 1)) at--;
                continue;
            }

            if (!risk.Between.Any(filler => filler.Words is [var only] && only == typed[at].Plain) && !hits.Any(hit => hit.From <= at && at <= hit.To)) return false;
        }

        return false;
    }

    private bool After(int to)
    {
        if (to + 1 >= typed.Count || typed[to].Break is not ('\0' or ':' or '?' or '-' or '–' or '—')) return false;
        var next = to + 1;
        for (var steps = 0; steps < 2 && next + 1 < typed.Count && typed[next].Plain is "has" or "have" or "been" or "was" or "were" or "is" or "are"; steps++) next++;
        return risk.After.Any(denial => ReadRiskWords.Stands(denial, typed, next, null))
            || (typed[next].Plain == No && (next + 1 == typed.Count || typed[next].EndsClause));
    }

    private bool IsDenial(int at) => risk.Before.Any(denial => ReadRiskWords.Stands(denial, typed, at - denial.Words.Count + 1, null));

    /// <summary>"not sure", "no idea": begins like a denial and says that nobody knows.</summary>
    private bool Doubted(int at) => risk.Doubts.Any(doubt => ReadRiskWords.Stands(doubt, typed, at, null));
}
