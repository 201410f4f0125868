using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>An answer as plain lines for a terminal: word for word what the card says.</summary>
public static class AnswerText
{
    /// <param name="pack">With its overlay, where there is one.</param>
    /// <param name="now">Whether a review is overdue is told by it.</param>
    public static IReadOnlyList<string> Of(GuidancePack pack, GuidanceAnswer answer, DateTimeOffset now) => answer switch
    {
        GuidanceAnswer.SmallTalk talk => [AnswerPhrases.SmallTalk(talk.Kind)],
        GuidanceAnswer.NotReady => [AnswerPhrases.NotReady],
        _ => [.. Lines(AnswerCard.Of(pack, answer, id: "", now))],
    };

    /// <summary>The paragraph with the ones before and after it; empty where the pack has no such paragraph.</summary>
    public static IReadOnlyList<string> Around(GuidancePack pack, string paragraph, DateTimeOffset now) =>
        pack.FindParagraph(paragraph) is null ? [] : [.. Lines(AnswerCard.Around(pack, paragraph, now))];

    private static IEnumerable<string> Lines(GuidanceAnswerView view)
    {
        foreach (var part in view.Parts)
            foreach (var line in new[] { part.Source, part.Text, part.Withheld, part.Verbatim }.Concat(part.Notes))
                if (!string.IsNullOrEmpty(line)) yield return line;
        if (view.Silent is { } silent) yield return silent;
        if (view.Newer.Count > 0) yield return AnswerPhrases.NewerTitle;
        foreach (var newer in view.Newer) yield return newer;
        if (view.Overdue is { } overdue) yield return overdue;
        yield return view.Status;
    }
}
