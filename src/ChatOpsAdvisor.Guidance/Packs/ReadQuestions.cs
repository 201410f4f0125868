using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads the waterfall of the gate or of a scenario.</summary>
internal static class ReadQuestions
{
    private static readonly IReadOnlyDictionary<string, QuestionType> Types = new Dictionary<string, QuestionType>
    {
        ["yes-no"] = QuestionType.YesNo,
        ["choice"] = QuestionType.Choice,
        ["multi"] = QuestionType.Multi,
        ["text"] = QuestionType.Text,
        ["time"] = QuestionType.Time,
    };

    /// <param name="file">The file that asks them.</param>
    /// <param name="waterfall">Its id.</param>
    /// <param name="draft">What has been read so far.</param>
    /// <param name="mayBeNone">True for a list that has only lines to show.</param>
    public static IReadOnlyList<Question> From(Entry file, string waterfall, PackDraft draft, bool mayBeNone)
    {
        var entries = file.Children("questions", "question");
        if (entries.Count == 0 && !mayBeNone) file.Fault("questions", "asks no questions");
        return [.. entries.Select(entry => One(entry, waterfall, draft))];
    }

    private static Question One(Entry entry, string waterfall, PackDraft draft)
    {
        var type = entry.Word("type", Types);
        var question = new Question(
            draft.Id(entry, "question"),
            Fact(entry, waterfall, draft),
            entry.Text("ask"),
            entry.Text("label"),
            entry.TextOrNull("hint"),
            type,
            ReadOptions.From(entry, type, draft),
            entry.Flag("required", otherwise: false),
            entry.Flag("ask-again", otherwise: false),
            ReadBasis.From(entry, draft, sections: true),
            ReadCondition.From(entry, draft));
        entry.Done();
        draft.Asked.Add(new Asked(waterfall, question, entry.Place));
        return question;
    }

    private static string Fact(Entry entry, string waterfall, PackDraft draft)
    {
        var fact = entry.Text("fact");
        if (fact.Length > 0 && !PackDraft.IsId(fact))
            entry.Fault("fact", $"has a fact '{fact}' that is not made of letters, digits, dots and dashes");
        if (draft.Asked.Find(asked => asked.Waterfall == waterfall && asked.Question.Fact == fact) is { } before)
            entry.Fault("fact", $"asks for {fact}, which question {before.Question.Id} has asked already");
        return fact;
    }
}
