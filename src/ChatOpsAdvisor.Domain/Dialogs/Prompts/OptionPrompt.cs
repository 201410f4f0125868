using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs.Prompts;

/// <summary>Finds the options that a typed answer names: by label, by another way of saying it, or by number.</summary>
internal static class OptionPrompt
{
    /// <summary>One option exactly; null when none or more than one is named.</summary>
    public static Answer? ReadOne(Question question, string text, string plain) =>
        Named(question, plain) is [var only] ? new Answer.Chosen([only.Id], Remark(only, text, plain)) : null;

    /// <summary>Any number of options, at least one.</summary>
    public static Answer? ReadMany(Question question, string text, string plain) =>
        Named(question, plain) is { Count: > 0 } named
            ? new Answer.Chosen([.. named.Select(option => option.Id)], named is [var only] ? Remark(only, text, plain) : null)
            : null;

    private static List<Option> Named(Question question, string plain)
    {
        if (Numbered(question, plain) is { } numbered) return numbered;
        var hits = question.Options
            .Select(option => (Option: option, Phrase: Phrases(option).Where(phrase => Words.Has(plain, phrase)).MaxBy(phrase => phrase.Length)))
            .Where(hit => hit.Phrase is not null)
            .ToList();
        // "partly known" also says "known": the longer phrase is the one that was meant.
        return [.. hits
            .Where(hit => !hits.Any(other => other.Option != hit.Option && other.Phrase!.Length > hit.Phrase!.Length && Words.Has(other.Phrase, hit.Phrase)))
            .Select(hit => hit.Option)];
    }

    private static List<Option>? Numbered(Question question, string plain)
    {
        var options = new List<Option>();
        foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "and") continue;
            if (!int.TryParse(word, out var number) || number < 1 || number > question.Options.Count) return null;
            options.Add(question.Options[number - 1]);
        }

        return options.Count == 0 ? null : [.. options.Distinct()];
    }

    private static IEnumerable<string> Phrases(Option option) =>
        option.Said.Prepend(option.Label).Append(option.Id).Select(Words.Plain).Where(phrase => phrase.Length > 0);

    private static string? Remark(Option option, string text, string plain) => Phrases(option).Contains(plain) || int.TryParse(plain, out _) ? null : text.Trim();
}
