using System.Diagnostics;
using ChatOpsAdvisor.Commands;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.AnswerMethods;

/// <summary>A file of questions whose answers are known, in the form that "guidance evaluate" reads.</summary>
internal sealed record QuestionSet(string Name, IReadOnlyList<(string Text, string[] Wanted)> Rows)
{
    /// <exception cref="FormatException">A line is not a text, a tab and its answer. The line itself is not told: a set may have to stay unread.</exception>
    public static QuestionSet Read(string path) => new(Path.GetFileNameWithoutExtension(path),
    [
        .. File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => line.Item.Split('\t') is [var text, var wanted]
            ? (text, wanted.Split(',', StringSplitOptions.TrimEntries))
            : throw new FormatException($"{path}:{line.Index + 1}: is not a text, a tab and its answer")),
    ]);

    /// <summary>Asks every question once, one after the other.</summary>
    /// <param name="times">Gets the milliseconds that each took.</param>
    public QuestionScores Ask(GuidancePack pack, IAnswerFinder finder, List<double> times)
    {
        var marks = new List<QuestionMark>();
        foreach (var (text, wanted) in Rows)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = finder.Find(pack, text);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            marks.Add(QuestionMark.Of(wanted, answer));
        }

        return QuestionScores.Of(marks);
    }
}
