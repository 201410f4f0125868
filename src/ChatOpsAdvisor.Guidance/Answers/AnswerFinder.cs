using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>Finds what the guidance says to a question, from what was learned of the pack's askings. Nothing is read before the first question.</summary>
internal sealed class AnswerFinder(LearnedTables tables, Meanings meanings) : IAnswerFinder
{
    public GuidanceAnswer Find(GuidancePack pack, string question)
    {
        question = Words.Sound(question);
        if (string.IsNullOrWhiteSpace(question)) return new GuidanceAnswer.SmallTalk("empty");
        var named = Reference.In(question, pack);
        if (named is { BetweenUnnumbered: true }) return new GuidanceAnswer.TextWithheld([]);
        if (named is { Paragraphs: var paragraphs })
            return ByNumber([.. paragraphs.Where(one => one.Withheld != Withheld.Full)], [.. paragraphs.Where(one => one.Withheld != Withheld.No).Select(one => one.Id)]);
        if (!tables.Has(pack)) return new GuidanceAnswer.Silent(null);
        if (tables.Of(pack) is not { } table) return new GuidanceAnswer.NotReady();
        return Verdict.Of(table, table.Judge(question, meanings.Of(question)), Traits.SpeakOfGap(question), pack);
    }

    private static GuidanceAnswer ByNumber(IReadOnlyList<Paragraph> visible, IReadOnlyList<string> withheld) =>
        visible.Count == 0
            ? new GuidanceAnswer.TextWithheld(withheld)
            : new GuidanceAnswer.Found([.. visible.Select(one => new ParagraphMatch(one.Id, 1))], withheld);
}
