namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>What is known of the document's paragraphs, counted out by hand: id, section, kind, withheld.</summary>
internal static class ParagraphFacts
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. """
        1.1 1 fact part
        1.2 1 fact no
        1.3 1 fact part
        2.1 2 fact no
        2.2 2 fact no
        2.3 2 fact no
        2.4 2 fact no
        2.5 2 - full
        2.6 2 - full
        2.7 2 fact no
        2.8 2 fact no
        2.9 2 fact no
        2.10 2 fact no
        2.11 2 - full
        3.1 3 must no
        3.2 3 advise no
        3.3 3 fact no
        3.4 3 should no
        3.5 3 must no
        3.6 3 - full
        3.7 3 advise no
        3.8 3 consider no
        3.9 3 should no
        4.1 4 advise no
        4.2 4 should no
        4.3 4 should no
        4.4 4 consider no
        5.1.1 5.1 advise no
        5.1.2 5.1 should no
        5.1.3 5.1 should no
        5.1.4 5.1 consider no
        5.1.5 5.1 should no
        5.1.6 5.1 - full
        5.1.7 5.1 consider no
        5.1.8 5.1 fact no
        5.1.9 5.1 should no
        5.1.10 5.1 should no
        5.2.1 5.2 - full
        5.2.2 5.2 fact part
        5.2.3 5.2 should no
        5.2.4 5.2 should no
        5.2.5 5.2 - full
        5.3.1 5.3 should no
        5.3.2 5.3 should no
        5.3.3 5.3 should no
        5.3.4 5.3 should no
        6.1 6 should no
        6.2 6 should no
        6.3 6 - full
        7.1 7 consider no
        7.2 7 consider no
        7.3 7 - full
        7.4 7 must no
        7.5 7 should no
        7.6 7 should no
        7.7 7 should no
        8.1 8 - full
        8.2 8 - full
        8.3 8 - full
        8.4 8 - full
        9.1 9 should no
        10.1 10 ref no
        10.2 10 ref no
        10.3 10 ref no
        10.4 10 ref no
        """.Split('\n', StringSplitOptions.TrimEntries),
    ];
}
