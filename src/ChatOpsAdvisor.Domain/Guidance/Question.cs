using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>How an answer is taken. Every type also takes "not known".</summary>
public enum QuestionType
{
    /// <summary>Yes or no, with an optional remark ("kids yes, 2").</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any number of the options.</summary>
    Multi,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A point in time, or one of the options ("now").</summary>
    Time,
}

/// <summary>One of a question's answers.</summary>
/// <param name="Id">Kept in facts and conditions, e.g. "held-by-group". Never holds a comma.</param>
/// <param name="Said">Other ways in which people say it, for typed answers.</param>
public sealed record Option(string Id, string Label, IReadOnlyList<string> Said);

/// <summary>One question of a waterfall: an ordered row of step id, ask, prompt type, required, basis, when.</summary>
/// <param name="Id">The step's id, e.g. "P3". State refers to it, never to an index.</param>
/// <param name="Fact">The fact that the answer becomes. Two scenarios that ask the same thing share it, so nothing is asked twice.</param>
/// <param name="Label">A short noun for summaries and the alert, e.g. "Children in contact".</param>
/// <param name="Hint">What to say when a typed answer could not be read, with an example.</param>
/// <param name="Required">Asked again at the end when skipped. "Not known" is an answer.</param>
/// <param name="AskAgain">Optional, yet asked once more at the end when skipped.</param>
public sealed record Question(
    string Id,
    string Fact,
    string Ask,
    string Label,
    string? Hint,
    QuestionType Type,
    IReadOnlyList<Option> Options,
    bool Required,
    bool AskAgain,
    Basis Basis,
    Condition? When);
