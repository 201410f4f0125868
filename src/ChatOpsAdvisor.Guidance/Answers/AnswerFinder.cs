using System.Runtime.CompilerServices;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>Finds what the guidance says to a question, from the pack's askings. Nothing is read before the first question.</summary>
/// <param name="folder">Its folder "learned" holds a table for each pack, named by the pack's id.</param>
/// <param name="meanings">What texts mean.</param>
internal sealed class AnswerFinder(string folder, Meanings meanings) : IAnswerFinder
{
    private readonly ConditionalWeakTable<GuidancePack, Lazy<LearnedTable>> tables = [];

    public GuidanceAnswer Find(GuidancePack pack, string question)
    {
        question = Words.Sound(question);
        if (ByRule(pack, question) is { } ruled) return ruled;
        if (pack.Askings.Count == 0) return new GuidanceAnswer.Silent(null);
        var table = tables.GetValue(pack, one => new Lazy<LearnedTable>(() => Table(one))).Value;
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

    /// <summary>Learns a pack's askings anew: minutes for a large bank.</summary>
    public static LearnedTable Learn(GuidancePack pack, Meanings meanings) => Learner.Learn(Asking.Of(pack), meanings.Surely, LearnerSettings.Measured);

    private static GuidanceAnswer ByNumber(IReadOnlyList<Paragraph> visible, IReadOnlyList<string> withheld) =>
        visible.Count == 0
            ? new GuidanceAnswer.TextWithheld(withheld)
            : new GuidanceAnswer.Found([.. visible.Select(one => new ParagraphMatch(one.Id, 1))], withheld);

    // A table that is older than the askings still answers from its own; the tests and "guidance learn" see to it that it is not shipped so.
    private LearnedTable Table(GuidancePack pack)
    {
        var path = LearnedFile.At(folder, pack.Id);
        if (!File.Exists(path)) return Learn(pack, meanings);
        using var file = File.OpenRead(path);
        return LearnedFile.Read(file)?.Table ?? Learn(pack, meanings);
    }
}
