using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is open, as the warning before closing and a colleague's brief have it: the first lines by name, of the others how many and where they stand.</summary>
internal static class OpenLines
{
    private const int LongestLine = 100;

    public static IReadOnlyList<string> First(Talk talk, OpenPoints open, int most) =>
        [.. open.Lines.Take(most).Select(line => Wording.Beginning(Wording.Named(talk.Open, line.Item.Text), LongestLine))];

    /// <summary>"and 4 more: type “checklist” or “custody” to see them"; empty where all are named.</summary>
    public static string More(Talk talk, OpenPoints open, int most)
    {
        var rest = open.Lines.Skip(most).ToList();
        if (rest.Count == 0) return "";
        var words = rest.Select(line => AfterArrest.ListOf(talk, line.Item.Id) is { } list ? list.Called ?? list.Id : ChecklistPhrases.Called).Distinct(StringComparer.Ordinal).Select(word => $"“{word}”").ToList();
        var where = words is [.., var before, var last] ? $"{string.Join(", ", words.SkipLast(2).Append(before))} or {last}" : words[0];
        return $"{Phrases.More(rest.Count)}: type {where} to see {(rest.Count == 1 ? "it" : "them")}";
    }

    /// <summary>What is open beside lines and answers: a duty inspector's question, and another look at the risks.</summary>
    public static IReadOnlyList<string> Also(Talk talk, OpenPoints open) =>
    [
        .. open.Unanswered.Select(question => $"{question.By.Name} asked at {UkTime.Near(question.At, talk.Now)} and has no answer: “{Wording.Beginning(question.Text, LongestLine)}”"),
        .. open.Review.Count == 0 ? Array.Empty<string>() : [$"Another look at the risks is wanted: {Wording.Beginning(string.Join("; ", open.Review.Select(reason => Wording.Named(talk.Open, reason))), LongestLine * 2)}"],
    ];
}
