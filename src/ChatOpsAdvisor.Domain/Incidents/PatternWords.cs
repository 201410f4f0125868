using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Resemblances as an inspector reads them.</summary>
public static class PatternWords
{
    private const int MostNamed = 5;

    /// <summary>"Same place as 26-0003 and 26-0001".</summary>
    public static string Of(TraitKind kind, IReadOnlyList<IncidentId> others)
    {
        var named = others.Take(MostNamed).Select(other => other.Value).ToList();
        var more = others.Count - named.Count;
        var list = more > 0 ? $"{string.Join(", ", named)} and {more} more"
            : named.Count > 1 ? $"{string.Join(", ", named[..^1])} and {named[^1]}"
            : named[0];
        return $"Same {Name(kind)} as {list}";
    }

    /// <summary>One line a kind, for the card.</summary>
    public static IReadOnlyList<string> Lines(Incident incident) =>
    [
        .. from seen in incident.Patterns
           group seen.Incident by seen.Kind into kind
           orderby kind.Key
           select Of(kind.Key, [.. kind.OrderByDescending(other => other.Value, StringComparer.Ordinal)]),
    ];

    private static string Name(TraitKind kind) => kind switch
    {
        TraitKind.Group => "group",
        TraitKind.Place => "place",
        TraitKind.Platform => "platform",
        _ => "force area",
    };
}
