using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>What sort of answer a question wants.</summary>
internal enum SubjectKind
{
    Paragraph,
    Withheld,
    Silent,
    FrontPage,
    SmallTalk,
}

/// <summary>One thing that a question can be about.</summary>
/// <param name="Id">A paragraph's id, a topic, an entry of the front page, a kind of small talk; empty for withheld text without a number.</param>
internal readonly record struct Subject(SubjectKind Kind, string Id)
{
    public const int Kinds = 5;

    /// <summary>What the askings of a group are about, best first.</summary>
    public static IReadOnlyList<Subject> Of(AskingGroup group) => group switch
    {
        { Silent: { } topic } => [new(SubjectKind.Silent, topic)],
        { FrontPage: { } entry } => [new(SubjectKind.FrontPage, entry)],
        { SmallTalk: { } kind } => [new(SubjectKind.SmallTalk, kind)],
        _ =>
        [
            .. group.Paragraphs.Select(id => new Subject(SubjectKind.Paragraph, id)),
            .. group.Withheld.Select(id => new Subject(SubjectKind.Withheld, id)),
            .. group.WithheldUnnumbered ? [new Subject(SubjectKind.Withheld, "")] : Array.Empty<Subject>(),
        ],
    };
}

/// <summary>One asking of the bank and what it is about, best first.</summary>
internal sealed record Asking(string Text, IReadOnlyList<Subject> Subjects)
{
    /// <summary>Every asking of the pack once for each thing it is about; a repeated one teaches nothing new.</summary>
    public static IReadOnlyList<Asking> Of(GuidancePack pack) =>
    [
        .. pack.Askings.SelectMany(group => group.Said.Select(said => new Asking(said, Subject.Of(group))))
            .DistinctBy(asking => (asking.Text.ToUpperInvariant(), asking.Subjects[0])),
    ];
}
