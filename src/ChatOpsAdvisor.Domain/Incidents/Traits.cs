using System.Security.Cryptography;
using System.Text;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>
/// One thing by which an incident can be found to resemble another. The value is a digest of the answer in plain words: it
/// can be compared and not read, so that no place or name is kept a second time.
/// </summary>
public sealed record Trait(TraitKind Kind, string Value);

/// <summary>An earlier incident with one trait in common.</summary>
public sealed record Resemblance(IncidentId Incident, TraitKind Kind);

/// <summary>What incidents have in common, and what of it is worth saying.</summary>
public static class Traits
{
    /// <summary>The due time that looks for resemblances, outside the officer's own turn.</summary>
    public const string Due = "pattern";

    /// <summary>How far back it is looked.</summary>
    public const int MonthsBack = 12;

    /// <summary>The fact that holds the name by which the group goes.</summary>
    public const string GroupName = "group-name";

    private static readonly Dictionary<string, TraitKind> ByFact = new(StringComparer.Ordinal)
    {
        [GroupName] = TraitKind.Group,
        ["location"] = TraitKind.Place,
        ["platform"] = TraitKind.Platform,
        ["force-areas"] = TraitKind.Area,
    };

    // "the car park at Station Road" and "Station Road car park" are one place.
    private static readonly HashSet<string> Fillers = ["the", "a", "an", "at", "in", "on", "of", "by", "near", "outside", "opposite", "behind", "next", "to", "and", "just", "we", "are", "were"];

    public static bool IsTrait(string fact) => ByFact.ContainsKey(fact);

    public static IReadOnlyList<Trait> Of(Incident incident) => incident.IsExercise
        ? []
        : [.. ByFact.SelectMany(pair => Values(incident.AnswerTo(pair.Key)).Select(Plain).Where(plain => plain.Length > 0).Select(plain => new Trait(pair.Value, Digest(pair.Value, plain)))).Distinct()];

    /// <summary>
    /// What of the resemblances is new and telling. A group or a place is, by itself; a platform or a force area is too
    /// common and counts only beside another trait.
    /// </summary>
    public static IReadOnlyList<PatternSeen> Decide(Incident incident, IReadOnlyList<Resemblance> alike, DateTimeOffset now)
    {
        var telling = alike.Where(one => one.Incident != incident.Id)
            .GroupBy(one => one.Incident)
            .Where(other => other.Select(one => one.Kind).Distinct().Count() > 1 || other.Any(one => one.Kind is TraitKind.Group or TraitKind.Place))
            .SelectMany(other => other)
            .Distinct()
            .Where(one => !incident.Patterns.Contains(new SeenPattern(one.Kind, one.Incident)));
        return
        [
            .. from one in telling
               group one.Incident by one.Kind into kind
               orderby kind.Key
               select new PatternSeen(now, Person.Tool, kind.Key, [.. kind.OrderByDescending(other => other.Value, StringComparer.Ordinal)]),
        ];
    }

    private static IEnumerable<string> Values(Answer? answer) => answer switch
    {
        Answer.Told told => [told.Text],
        Answer.Chosen chosen => chosen.Options.Where(option => option is not ("other" or "several" or "another" or "not-known")),
        _ => [],
    };

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is not ('\'' or '’')) plain.Append(Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word)).Order(StringComparer.Ordinal));
    }

    private static string Digest(TraitKind kind, string plain) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{plain}")).AsSpan(0, 12));
}
