using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Tests.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Answers;

/// <summary>Guards the figures that were reached on the set for tuning. It proves nothing about questions that nobody has seen.</summary>
public class TuningSetTests
{
    private static readonly List<(string Text, string[] Wanted)> Rows =
        [.. File.Exists(Path.Combine(Repository.Root, "..", "shared", "guidance", "questions-a.tsv"))
            ? File.ReadLines(Path.Combine(Repository.Root, "..", "shared", "guidance", "questions-a.tsv")).Select(line => line.Split('\t')).Select(row => (row[0], row[1].Split(',')))
            : []];

    [Fact]
    public void A_right_paragraph_stands_first_as_often_as_when_it_was_tuned()
    {
        Repository.Reference("questions-a.tsv");
        var answered = Rows.Where(row => !row.Wanted.Contains("WITHHELD") && !row.Wanted.Contains("OUT-OF-SCOPE")).ToList();
        Assert.Equal(42, answered.Count);
        Assert.InRange(answered.Count(row => Finder.Ask(row.Text) is GuidanceAnswer.Found { Paragraphs: [var best, ..] } && row.Wanted.Contains(best.Paragraph)), 34, 42);
    }

    [Fact]
    public void What_is_withheld_or_silent_gets_a_paragraph_as_seldom_as_when_it_was_tuned()
    {
        Repository.Reference("questions-a.tsv");
        var closed = Rows.Where(row => row.Wanted is ["WITHHELD"] or ["OUT-OF-SCOPE"]).ToList();
        Assert.Equal(16, closed.Count);
        Assert.InRange(closed.Count(row => Finder.Ask(row.Text) is GuidanceAnswer.Found), 0, 3);
    }
}
