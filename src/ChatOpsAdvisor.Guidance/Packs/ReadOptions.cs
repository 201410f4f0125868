using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads a question's options. "Not known" is everybody's option and is never listed; a yes-no question lists none.</summary>
internal static class ReadOptions
{
    private const string NotKnown = "not-known";
    private const string ForceAreas = "force-areas";

    public static IReadOnlyList<Option> From(Entry question, QuestionType type, PackDraft draft)
    {
        var own = question.Children("options", $"{question.Name}: option").Select(entry => One(entry, question)).ToList();
        IReadOnlyList<Option> options = [.. Listed(question, draft), .. own];
        foreach (var twice in options.GroupBy(option => option.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            question.Fault("options", $"has the option {twice.Key} twice");
        foreach (var (saying, meanings) in Sayings(options).Where(one => one.Meanings > 1))
            question.Fault("options", $"gives '{saying}' {meanings} meanings");

        var fromElsewhere = question.Has("options-from");
        if (type is QuestionType.Choice or QuestionType.Multi && options.Count == 0 && !fromElsewhere)
            question.Fault("options", "has nothing to choose from");
        if (type is QuestionType.Text or QuestionType.YesNo && (options.Count > 0 || fromElsewhere))
            question.Fault("options", "takes no options, being of this type");
        return options;
    }

    private static IReadOnlyList<Option> Listed(Entry question, PackDraft draft)
    {
        var source = question.TextOrNull("options-from");
        if (source is null) return [];
        if (source != ForceAreas)
        {
            question.Fault("options-from", $"has options-from {source}; only {ForceAreas} is known");
            return [];
        }

        foreach (var area in draft.ForceAreas.Where(area => area.Id.Length == 0 || !PackDraft.IsId(area.Id) || area.Id == NotKnown))
            question.Fault("options-from", $"is given the force area '{area.Id}' by the settings, which is no option id");
        return draft.ForceAreas;
    }

    private static Option One(Entry entry, Entry question)
    {
        var id = entry.Text("id");
        if (id.Contains(',', StringComparison.Ordinal))
            question.Fault("options", $"has an option id with a comma: '{id}'");
        else if (id.Length > 0 && !PackDraft.IsId(id))
            question.Fault("options", $"has an option id that is not made of letters, digits, dots and dashes: '{id}'");
        if (id == NotKnown) question.Fault("options", "lists not-known, which every question takes without saying");
        var option = new Option(id, entry.Text("label"), entry.Texts("said"));
        entry.Done();
        return option;
    }

    private static IEnumerable<(string Saying, int Meanings)> Sayings(IReadOnlyList<Option> options) => options
        .SelectMany(option => option.Said.Append(option.Label).Distinct(StringComparer.OrdinalIgnoreCase).Select(saying => (saying, option.Id)))
        .GroupBy(pair => pair.saying, StringComparer.OrdinalIgnoreCase)
        .Select(same => (same.Key, same.Count()));
}
