using System.Globalization;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Commands;

internal enum QuestionKind
{
    Answered,
    Withheld,
    Silent,
    Mixed,
}

/// <summary>One question's mark.</summary>
/// <param name="Passed">Answered: the first paragraph is one of those wanted. Withheld, silent: said so and gave nothing. Mixed: did both.</param>
internal sealed record QuestionMark(QuestionKind Kind, bool Passed, bool Strict, bool InThree, bool GaveParagraph)
{
    public static QuestionMark Of(string[] wanted, GuidanceAnswer answer)
    {
        var ids = wanted.Where(id => id is not ("WITHHELD" or "OUT-OF-SCOPE")).ToList();
        var withheld = wanted.Contains("WITHHELD");
        var given = answer is GuidanceAnswer.Found found ? found.Paragraphs.Select(match => match.Paragraph).ToList() : [];
        var first = given.Count > 0 && ids.Contains(given[0]);
        var kind = wanted.Contains("OUT-OF-SCOPE") ? QuestionKind.Silent : !withheld ? QuestionKind.Answered : ids.Count == 0 ? QuestionKind.Withheld : QuestionKind.Mixed;
        var passed = kind switch
        {
            QuestionKind.Answered => first,
            QuestionKind.Withheld => answer is GuidanceAnswer.TextWithheld,
            QuestionKind.Silent => answer is GuidanceAnswer.Silent,
            _ => first && answer is GuidanceAnswer.Found { Withheld.Count: > 0 },
        };
        return new QuestionMark(kind, passed, given.Count > 0 && ids.Count > 0 && given[0] == ids[0], given.Take(3).Any(ids.Contains), given.Count > 0);
    }

    /// <summary>What was answered, in a word or two.</summary>
    public static string Said(GuidanceAnswer answer) => answer switch
    {
        GuidanceAnswer.Found found => string.Join(' ', found.Paragraphs.Select(match => string.Create(CultureInfo.InvariantCulture, $"{match.Paragraph}={match.Confidence:F2}")))
            + string.Concat(found.Withheld.Select(id => $" withheld:{id}")),
        GuidanceAnswer.TextWithheld text => $"withheld {string.Join(',', text.Paragraphs)}",
        GuidanceAnswer.Silent silent => $"silent {silent.Topic}",
        GuidanceAnswer.FrontPage page => $"front page {page.Entry}",
        GuidanceAnswer.SmallTalk talk => $"small talk {talk.Kind}",
        _ => "",
    };
}
