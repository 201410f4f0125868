using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads triggers.yaml.</summary>
internal static class ReadTriggers
{
    private static readonly IReadOnlyDictionary<string, Urgency> Urgencies = new Dictionary<string, Urgency>
    {
        ["note"] = Urgency.Note,
        ["high"] = Urgency.High,
        ["urgent"] = Urgency.Urgent,
    };

    private static readonly Condition Never = new Condition.Any([]);

    public static IReadOnlyList<TriggerRule> From(Entry file, PackDraft draft)
    {
        if (!file.Has("triggers")) file.Fault("triggers", "has no triggers (a pack without any says triggers: [])");
        var read = file.Children("triggers", "trigger").Select(entry => One(entry, draft)).ToList();
        file.Done();
        return read;
    }

    private static TriggerRule One(Entry entry, PackDraft draft)
    {
        var byWordsOnly = entry.Flag("by-words-only", otherwise: false);
        if (!entry.Has("when") && !byWordsOnly) entry.Fault("when", "has no condition (when)");
        if (entry.Has("when") && byWordsOnly) entry.Fault("when", "has a condition, yet is raised by words only");
        var basis = ReadBasis.From(entry, draft);
        var silent = entry.Flag("guidance-silent", otherwise: false);
        if (silent && !basis.IsTool) entry.Fault("guidance-silent", "says that the guidance is silent, yet cites it");
        var rule = new TriggerRule(
            draft.Id(entry, "trigger"),
            entry.Word("urgency", Urgencies),
            entry.Text("reason"),
            entry.TextOrNull("advice"),
            basis,
            silent,
            ReadCondition.From(entry, draft) ?? Never) { ByWordsOnly = byWordsOnly };
        entry.Done();
        return rule;
    }
}
