using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads a <c>when</c>, or another key that holds a condition. What it speaks of is checked later, when every question is known.</summary>
internal static class ReadCondition
{
    private static readonly Condition Never = new Condition.Any([]);

    /// <summary>The entry's condition; null when it has none.</summary>
    public static Condition? From(Entry entry, PackDraft draft, string key = "when")
    {
        if (entry.Child(key, $"{entry.Name}: its condition") is not { } when) return null;
        return One(when, entry.Name, draft);
    }

    private static Condition One(Entry when, string owner, PackDraft draft)
    {
        var condition = Shape(when, owner, draft);
        draft.Conditions.Add(new Conditioned(owner, condition, when.Place));
        when.Done();
        return condition;
    }

    private static Condition Shape(Entry when, string owner, PackDraft draft)
    {
        if (when.Has("all")) return new Condition.All(Parts(when, "all", owner, draft));
        if (when.Has("any")) return new Condition.Any(Parts(when, "any", owner, draft));
        if (when.Has("not")) return when.Child("not", when.Name) is { } inner ? new Condition.Not(One(inner, owner, draft)) : Never;
        if (when.Has("scenario")) return new Condition.InScenario(when.Text("scenario"));
        if (when.Has("several")) return new Condition.Several(when.Text("several"));
        if (when.Has("within-minutes")) return new Condition.Within(when.Text("fact"), Minutes(when));
        if (when.Has("is")) return new Condition.Is(when.Text("fact"), Options(when));
        when.Fault("when", "says neither is, within-minutes, several, scenario, all, any nor not");
        return Never;
    }

    private static List<Condition> Parts(Entry when, string key, string owner, PackDraft draft)
    {
        var parts = when.Children(key, when.Name).Select(part => One(part, owner, draft)).ToList();
        if (parts.Count == 0) when.Fault(key, $"has an empty {key}");
        return parts;
    }

    private static IReadOnlyList<string> Options(Entry when)
    {
        var options = when.Texts("is");
        if (options.Count == 0) when.Fault("is", "names no option");
        return options;
    }

    private static int Minutes(Entry when)
    {
        var text = when.Text("within-minutes");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes > 0) return minutes;
        when.Fault("within-minutes", $"says within-minutes: {text}, which is no number of minutes");
        return 1;
    }
}
