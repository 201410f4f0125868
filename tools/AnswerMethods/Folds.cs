using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Answers;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>An asking that was kept from the learning, and what the scorer wants of it.</summary>
/// <param name="Ruled">What the rules alone answer, the same for every method; null for most.</param>
internal sealed record Held(string Text, string[] Wanted, GuidanceAnswer? Ruled, bool SpeaksOfGap);

/// <summary>One part of the bank to learn from and some askings of the rest to ask.</summary>
internal sealed record Fold(IReadOnlyList<Asking> Learned, IReadOnlyList<Held> Held);

/// <summary>Parts the bank by a hash of the words, so that every method and every run meets the same folds and the same words never stand on both sides.</summary>
internal static class Folds
{
    public const int Count = 3;

    /// <summary>Of the askings kept back one in so many is asked: a fixed share, for time's sake.</summary>
    public const int OneIn = 4;

    private const ulong Seed = 20261127;

    public static IReadOnlyList<Fold> Of(GuidancePack pack, IReadOnlyList<Asking> bank) =>
    [
        .. Enumerable.Range(0, Count).Select(fold => new Fold(
            [.. bank.Where(asking => Hash(asking.Text) % Count != (ulong)fold)],
            [
                .. bank.Where(asking => Hash(asking.Text) is var hash && hash % Count == (ulong)fold && hash / Count % OneIn == 0)
                    .Where(asking => asking.Subjects[0].Kind is SubjectKind.Paragraph or SubjectKind.Withheld or SubjectKind.Silent)
                    .Select(asking => new Held(asking.Text, Wanted(asking), AnswerFinder.ByRule(pack, Words.Sound(asking.Text)), Traits.SpeakOfGap(asking.Text))),
            ])),
    ];

    // The scorer knows paragraphs, withheld and silent; front page and small talk are learned like the rest and not asked.
    private static string[] Wanted(Asking asking) =>
    [
        .. asking.Subjects.Where(one => one.Kind == SubjectKind.Paragraph).Select(one => one.Id),
        .. asking.Subjects.Where(one => one.Kind is not SubjectKind.Paragraph).Select(one => one.Kind == SubjectKind.Silent ? "OUT-OF-SCOPE" : "WITHHELD").Distinct(),
    ];

    // FNV-1a, its bits stirred once more, because small remainders are wanted of it.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL ^ Seed;
        foreach (var letter in text) hash = (hash ^ char.ToUpperInvariant(letter)) * 1099511628211UL;
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
