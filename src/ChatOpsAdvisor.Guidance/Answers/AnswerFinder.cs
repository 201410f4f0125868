using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>Finds what the guidance says to a question, from what was learned of the pack's askings. Nothing is read before the first question.</summary>
internal sealed class AnswerFinder(LearnedTables tables, Meanings meanings) : IAnswerFinder
{
    public GuidanceAnswer Find(GuidancePack pack, string question)
    {
        question = Words.Sound(question);
        if (ByRule(pack, question) is { } ruled) return ruled;
        if (!tables.Has(pack)) return new GuidanceAnswer.Silent(null);
        if (tables.Of(pack) is not { } table) return new GuidanceAnswer.NotReady();
        return Verdict.Of(table.Subjects, table.Judge(question, meanings.Of(question)), Traits.SpeakOfGap(question), pack, VerdictSettings.Measured);
    }

    /// <summary>What needs no learning: a question that says nothing, or names paragraphs by number. Null for every other.</summary>
    public static GuidanceAnswer? ByRule(GuidancePack pack, string question)
    {
        if (string.IsNullOrWhiteSpace(question)) return new GuidanceAnswer.SmallTalk("empty");
        var named = Reference.In(question, pack);
        if (named is { BetweenUnnumbered: true }) return new GuidanceAnswer.TextWithheld([]);
        return named is { Paragraphs: var paragraphs }
            ? ByNumber([.. paragraphs.Where(one => one.Withheld != Withheld.Full)], [.. paragraphs.Where(one => one.Withheld != Withheld.No).Select(one => one.Id)])
            : null;
    }

    private static GuidanceAnswer ByNumber(IReadOnlyList<Paragraph> visible, IReadOnlyList<string> withheld) =>
        visible.Count == 0
            ? new GuidanceAnswer.TextWithheld(withheld)
            : new GuidanceAnswer.Found([.. visible.Select(one => new ParagraphMatch(one.Id, 1))], withheld);
}
