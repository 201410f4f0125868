using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Answers and sources as people read them.</summary>
public static partial class Wording
{
    public const string NotKnown = "Not known";

    private const int LongestOnCard = 240;

    /// <summary>What stands on a card for an answer that is kept as data and shown on the record alone.</summary>
    public const string Recorded = "Recorded";

    /// <summary>An answer in words, as cards have it: times in UK time, and of the group's name only that there is one.</summary>
    public static string Of(Question question, Answer? answer, DateTimeOffset now) => answer switch
    {
        null => "Not asked yet",
        Answer.NotKnown => NotKnown,
        Answer.Skipped => "Skipped",
        Answer.Told when question.Fact == Traits.GroupName => Recorded,
        Answer.Told told => told.Text,
        Answer.Timed timed => UkTime.Near(timed.At, now),
        Answer.Chosen chosen => string.Join(", ", chosen.Options.Select(id => LabelOf(question, id))) + (chosen.Remark is { } remark ? $" – “{remark}”" : ""),
        _ => throw new InvalidOperationException($"No words for {answer.GetType().Name}."),
    };

    /// <summary>An answer as a card with many of them shows it: a card over the channel's size limit would not arrive at all.</summary>
    public static string Brief(Question question, Answer? answer, DateTimeOffset now) => Shortened(Of(question, answer, now))!;

    /// <summary>A text that somebody typed, as a card shows it; null stays null.</summary>
    public static string? Shortened(string? text) => text is not { Length: > LongestOnCard } ? text : $"{Clip(text, LongestOnCard)} (shortened; all of it is on the record)";

    /// <summary>Calls the subject the suspect once an arrest is recorded.</summary>
    public static string Named(Incident incident, string text) => incident.IsArrested ? SubjectForm().Replace(text, found => found.Value[0] == 'S' ? "Suspect" : "suspect") : text;

    /// <summary>At most so many characters, with "…" where there were more.</summary>
    public static string Clip(string words, int most)
    {
        if (words.Length <= most) return words;
        var end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return $"{words[..end].TrimEnd()}…";
    }

    /// <summary>The beginning of a text where the whole would be too much, with an ellipsis.</summary>
    public static string Beginning(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd() + "…";

    /// <summary>"Para 5.1.5", "Paras 5.1.1, 3.5", or the plain admission that no paragraph stands behind it.</summary>
    public static string Source(Basis basis) => basis switch
    {
        { IsTool: true } => "Asked by this tool – not from the guidance",
        { Paragraphs: [var only] } => $"Para {only}",
        _ => $"Paras {string.Join(", ", basis.Paragraphs)}",
    };

    /// <summary>The strength of a paragraph's wording, in one word.</summary>
    public static string Strength(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Must => "must",
        ParagraphKind.Should => "should",
        ParagraphKind.Advise => "advised",
        ParagraphKind.Consider => "consider",
        ParagraphKind.Fact => "for information",
        _ => "reference",
    };

    [GeneratedRegex(@"\b[Ss]ubject\b")]
    private static partial Regex SubjectForm();

    private static string LabelOf(Question question, string option) => option switch
    {
        "yes" when question.Type == QuestionType.YesNo => "Yes",
        "no" when question.Type == QuestionType.YesNo => "No",
        _ => question.Options.FirstOrDefault(one => one.Id == option)?.Label ?? option,
    };
}
