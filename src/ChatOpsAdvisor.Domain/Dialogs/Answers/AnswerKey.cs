using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>
/// An answer as a card's button carries it, so that the same card can be drawn again: "found:5.1.2,3.5;6.3",
/// "withheld:8.1,8.2", "silent:custody-clock", "front:status". What comes back is a claim: ids that the pack does not have are nothing.
/// </summary>
internal static class AnswerKey
{
    public static string Of(GuidanceAnswer answer) => answer switch
    {
        GuidanceAnswer.Found found => $"found:{string.Join(',', found.Paragraphs.Select(match => match.Paragraph))};{string.Join(',', found.Withheld)}",
        GuidanceAnswer.TextWithheld withheld => $"withheld:{string.Join(',', withheld.Paragraphs)}",
        GuidanceAnswer.Silent silent => $"silent:{silent.Topic}",
        GuidanceAnswer.FrontPage page => $"front:{page.Entry}",
        GuidanceAnswer.SmallTalk talk => $"talk:{talk.Kind}",
        _ => throw new InvalidOperationException($"No key for {answer.GetType().Name}."),
    };

    /// <summary>Null for what is no answer of this pack.</summary>
    public static GuidanceAnswer? Read(string? key, GuidancePack pack)
    {
        if (key?.Split(':', 2) is not [var sort, var rest]) return null;
        switch (sort)
        {
            case "found" when rest.Split(';') is [var found, var beside]:
                var (paragraphs, withheld) = (Ids(found), Ids(beside));
                return paragraphs.Length > 0 && Known(paragraphs) && Known(withheld)
                    ? new GuidanceAnswer.Found([.. paragraphs.Select(id => new ParagraphMatch(id, Confidence: 1))], withheld)
                    : null;
            case "withheld":
                return Known(Ids(rest)) ? new GuidanceAnswer.TextWithheld(Ids(rest)) : null;
            case "silent":
                return new GuidanceAnswer.Silent(rest.Length == 0 ? null : rest);
            case "front":
                return pack.FrontPage.Any(entry => entry.Id == rest) ? new GuidanceAnswer.FrontPage(rest) : null;
            default:
                return null;
        }

        bool Known(string[] ids) => Array.TrueForAll(ids, id => pack.FindParagraph(id) is not null);
    }

    private static string[] Ids(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
