using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads risk-words.yaml. A saying has one meaning; a list that could never match, or would match everything, is a fault.</summary>
internal static class ReadRiskWords
{
    /// <param name="file">The file.</param>
    /// <param name="triggers">The pack's triggers; null where they could not be read, which is told elsewhere.</param>
    public static RiskWords From(Entry file, IReadOnlyList<TriggerRule>? triggers)
    {
        var denials = file.Child("denials", "denials");
        if (denials is null && !file.Has("denials")) file.Fault("denials", "has no denials, so that \"no knife\" would raise an alarm");
        var groups = file.Children("words", "words").Select(entry => Group(entry, triggers)).ToList();
        if (groups.Count == 0) file.Fault("words", "has no words");
        foreach (var twice in groups.GroupBy(group => group.Trigger, StringComparer.Ordinal).Where(same => same.Count() > 1))
            file.Fault("words", $"has the trigger {twice.Key} twice");
        foreach (var same in groups.SelectMany(group => group.Words).GroupBy(Plain, StringComparer.Ordinal).Where(same => same.Count() > 1))
            file.Fault("words", $"gives '{same.Key}' {same.Count()} meanings");
        var words = new RiskWords(
            groups,
            Phrases(denials, "before"),
            Phrases(denials, "between"),
            Phrases(denials, "after"),
            Phrases(denials, "doubts"),
            [.. Phrases(file, "not-typos").Select(Plain)]);
        denials?.Done();
        file.Done();
        return words;
    }

    /// <summary>A trigger that waits for words which no list has would never fire.</summary>
    public static void CheckReached(IReadOnlyList<TriggerRule> triggers, RiskWords words, PackDraft draft)
    {
        foreach (var rule in triggers.Where(rule => rule.ByWordsOnly && !words.Groups.Any(group => group.Trigger == rule.Id)))
            draft.Faults.Add(new PackFault(PackFiles.Triggers, 1, $"trigger {rule.Id} is raised by words only, but {PackFiles.RiskWords} has none for it"));
    }

    private static RiskWordGroup Group(Entry entry, IReadOnlyList<TriggerRule>? triggers)
    {
        var trigger = entry.Text("trigger");
        if (trigger.Length > 0 && triggers is not null && !triggers.Any(rule => rule.Id == trigger)) entry.Fault("trigger", $"raises the trigger {trigger}, which this pack does not have");
        var words = Phrases(entry, "said");
        if (words.Count == 0) entry.Fault("said", $"lists nothing that is said for {trigger}");
        var group = new RiskWordGroup(trigger, words, Phrases(entry, "unless"));
        foreach (var stray in group.Unless.Where(unless => !words.Any(word => $" {Plain(unless)} ".Contains($" {Plain(word)} ", StringComparison.Ordinal))))
            entry.Fault("unless", $"excepts '{stray.Text}', which holds none of its words");
        entry.Done();
        return group;
    }

    private static List<RiskPhrase> Phrases(Entry? entry, string key)
    {
        if (entry is null) return [];
        var phrases = entry.Texts(key).Select(RiskPhrase.Of).ToList();
        foreach (var empty in phrases.Where(phrase => phrase.Words.Count == 0)) entry.Fault(key, $"lists '{empty.Text}', in which there is no word");
        foreach (var letter in phrases.Where(phrase => key == "said" && phrase.Words is [{ Length: 1 }])) entry.Fault(key, $"lists the single letter '{letter.Text}'");
        foreach (var twice in phrases.GroupBy(Plain, StringComparer.Ordinal).Where(same => same.Count() > 1)) entry.Fault(key, $"lists '{twice.Key}' twice");
        return phrases;
    }

    private static string Plain(RiskPhrase phrase) => string.Join(' ', phrase.Words);
}
