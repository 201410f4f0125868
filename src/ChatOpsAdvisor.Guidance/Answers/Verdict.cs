using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>
/// Decides what to answer. A wrong answer where the guidance is silent or withheld costs the officer's trust, a needless refusal one more
/// question: so a paragraph is given only when enough speaks for one.
/// </summary>
internal static class Verdict
{
    private const int Most = 3;

    // What the subjects say of the kind, beside what the kinds say of themselves.
    private const float SubjectsShare = 0.45f;
    private const float Floor = 1e-4f;

    public static GuidanceAnswer Of(Subject[] subjects, Impression impression, bool speaksOfGap, GuidancePack pack, VerdictSettings settings)
    {
        var kinds = Kinds(subjects, impression);
        if (kinds[(int)SubjectKind.Paragraph] >= (speaksOfGap ? settings.EnoughBesideGap : settings.EnoughForParagraph) && Ranked(SubjectKind.Paragraph) is [var first, ..] ranked
            && first.Share * kinds[(int)SubjectKind.Paragraph] >= settings.EnoughForBest)
            return Found(ranked, kinds, kinds[(int)SubjectKind.Withheld] >= settings.EnoughForMixed ? Ranked(SubjectKind.Withheld) : [], pack);

        if (speaksOfGap) kinds[(int)SubjectKind.Silent] = 0;
        var kind = (SubjectKind)Enumerable.Range(1, Subject.Kinds - 1).MaxBy(at => kinds[at]);
        var best = Ranked(kind);
        return kind switch
        {
            SubjectKind.Withheld when Partly() is { } part => part,
            SubjectKind.Withheld => Withheld(best, pack),
            SubjectKind.FrontPage when best.Count > 0 => new GuidanceAnswer.FrontPage(best[0].Subject.Id),
            SubjectKind.SmallTalk when best.Count > 0 => new GuidanceAnswer.SmallTalk(best[0].Subject.Id),
            _ => new GuidanceAnswer.Silent(kind == SubjectKind.Silent && best.Count > 0 ? best[0].Subject.Id : null),
        };

        // "What is under the bar above the list": the list can be shown, and the bar cannot. Only together are they the truth.
        GuidanceAnswer.Found? Partly()
        {
            var (id, share) = subjects.Zip(impression.Subjects)
                .Where(pair => pack.FindParagraph(pair.First.Id)?.Withheld == Domain.Guidance.Withheld.Part)
                .GroupBy(pair => pair.First.Id, (id, own) => (Id: id, Share: own.Sum(pair => pair.Second))).MaxBy(one => one.Share);
            return share >= settings.EnoughForPart || (id is not null && best[0].Subject.Id == id) ? new GuidanceAnswer.Found([new ParagraphMatch(id, Math.Round(share, 4))], [id]) : null;
        }

        // Only what this pack still has; the shares are those among its own kind.
        List<(Subject Subject, float Share)> Ranked(SubjectKind of)
        {
            var those = subjects.Zip(impression.Subjects).Where(pair => pair.First.Kind == of && Known(pair.First, pack)).ToList();
            var sum = those.Sum(pair => pair.Second);
            return [.. those.Select(pair => (pair.First, pair.Second / Math.Max(sum, float.Epsilon))).OrderByDescending(pair => pair.Item2)];
        }
    }

    /// <summary>The share of each kind of answer.</summary>
    public static float[] Kinds(Subject[] subjects, Impression impression)
    {
        var bySubject = new float[Subject.Kinds];
        foreach (var (subject, share) in subjects.Zip(impression.Subjects)) bySubject[(int)subject.Kind] += share;
        var kinds = bySubject.Zip(impression.Kinds, (own, kind) => MathF.Pow(own + Floor, SubjectsShare) * MathF.Pow(kind + Floor, 1 - SubjectsShare)).ToArray();
        var sum = kinds.Sum();
        return [.. kinds.Select(kind => kind / sum)];
    }

    private static GuidanceAnswer.Found Found(List<(Subject Subject, float Share)> ranked, float[] kinds, List<(Subject Subject, float Share)> withheld, GuidancePack pack)
    {
        var best = ranked.Take(Most).Select(one => new ParagraphMatch(one.Subject.Id, Math.Round(one.Share * kinds[(int)SubjectKind.Paragraph], 4))).ToList();
        var beside = withheld.Take(1).Select(one => one.Subject.Id).Where(id => id.Length > 0).SelectMany(id => Section(id, pack));
        var partly = best.Take(1).Select(match => match.Paragraph).Where(id => pack.FindParagraph(id)?.Withheld == Domain.Guidance.Withheld.Part);
        return new GuidanceAnswer.Found(best, InOrder(partly.Concat(beside), pack));
    }

    // The likeliest withheld paragraph, and those that are hardly less likely. Of a section that is withheld as a whole, always all:
    // which of them it is said to be would hint at what stands there.
    private static GuidanceAnswer.TextWithheld Withheld(List<(Subject Subject, float Share)> ranked, GuidancePack pack) =>
        new(InOrder(ranked.Where(one => one.Share >= ranked[0].Share / 3).Take(4).Select(one => one.Subject.Id).Where(id => id.Length > 0).SelectMany(id => Section(id, pack)), pack));

    private static IEnumerable<string> Section(string id, GuidancePack pack)
    {
        var section = pack.Paragraphs.Where(one => one.Section == pack.FindParagraph(id)!.Section).ToList();
        return section.TrueForAll(one => one.Withheld == Domain.Guidance.Withheld.Full) ? section.Select(one => one.Id) : [id];
    }

    private static bool Known(Subject subject, GuidancePack pack) => subject.Kind switch
    {
        SubjectKind.Paragraph => pack.FindParagraph(subject.Id) is { Withheld: not Domain.Guidance.Withheld.Full },
        SubjectKind.Withheld => subject.Id.Length == 0 || pack.FindParagraph(subject.Id) is { Withheld: not Domain.Guidance.Withheld.No },
        _ => true,
    };

    private static IReadOnlyList<string> InOrder(IEnumerable<string> ids, GuidancePack pack)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return [.. pack.Paragraphs.Select(paragraph => paragraph.Id).Where(wanted.Contains)];
    }
}
