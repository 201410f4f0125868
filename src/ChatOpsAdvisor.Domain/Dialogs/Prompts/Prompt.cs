using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs.Prompts;

/// <summary>Reads what was typed as the answer to a question. Null when it cannot be read as one: then it is asked again with a hint.</summary>
public static class Prompt
{
    /// <summary>As much as a fact keeps; the record has the whole message.</summary>
    public const int LongestText = 2_000;

    public static Answer? Read(Question question, string text, DateTimeOffset now)
    {
        var trimmed = text.Trim();
        var plain = Words.Plain(trimmed);
        if (trimmed.Length is 0 or > LongestText) return null;
        if (question.Type is not QuestionType.Text && OptionPrompt.ReadOne(question, trimmed, plain) is Answer.Chosen { Remark: null } exact) return exact;
        if (NotKnownPrompt.Reads(plain)) return Answer.NotKnown.Value;
        return question.Type switch
        {
            QuestionType.YesNo => YesNoPrompt.Read(trimmed, plain),
            QuestionType.Choice => OptionPrompt.ReadOne(question, trimmed, plain),
            QuestionType.Multi => OptionPrompt.ReadMany(question, trimmed, plain),
            QuestionType.Time => TimePrompt.Read(trimmed, now) ?? OptionPrompt.ReadOne(question, trimmed, plain),
            QuestionType.Text => plain.Length == 0 ? null : new Answer.Told(trimmed),
            _ => null,
        };
    }
}
