using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Domain.Dialogs.Answers;

/// <summary>Answers a question from the guidance, at any point of a conversation. It changes no fact and leaves every step where it was.</summary>
internal static class Answering
{
    // Below this a match is no reason to hold up a step that could take the words as its answer.
    private const double Sure = 0.5;

    private const double BeyondDoubt = 0.8;
    private const int FewestWordsOfAStatement = 4;

    /// <summary>Answers where there is something to answer with. False leaves the words to whoever asked.</summary>
    public static bool Take(Talk talk, string text)
    {
        if (talk.Find(text) is not { } answer) return false;
        if (answer is GuidanceAnswer.SmallTalk small) talk.Say(AnswerPhrases.SmallTalk(small.Kind));
        else if (answer is GuidanceAnswer.NotReady && !AsksSomething.In(text)) return false;
        else if (answer is GuidanceAnswer.NotReady) talk.Say(AnswerPhrases.NotReady);
        else if (answer is GuidanceAnswer.Silent { Topic: null } && !AsksSomething.In(text)) return false;
        else Show(talk, text, answer);
        return true;
    }

    /// <summary>
    /// Answers words that nothing else could read. A question gets its answer, silence included; a statement only a paragraph that is
    /// meant beyond doubt: a mistyped answer is asked for again, not called something that the guidance does not cover.
    /// </summary>
    public static bool TakeRest(Talk talk, string text)
    {
        if (AsksSomething.In(text)) return Take(talk, text);
        if (Prompts.Words.Plain(text).Split(' ').Length < FewestWordsOfAStatement) return false;
        if (talk.Find(text) is not GuidanceAnswer.Found { Paragraphs: [{ Confidence: >= BeyondDoubt }, ..] } answer) return false;
        Show(talk, text, answer);
        return true;
    }

    /// <summary>Answers a question that comes while a step waits, when the words are more likely a question than the step's answer.</summary>
    public static bool Interrupts(Talk talk, string text)
    {
        if (!AsksSomething.In(text) || talk.Find(text) is not { } answer) return false;
        var clear = answer switch
        {
            GuidanceAnswer.Found { Paragraphs: [var best, ..] } => text.TrimEnd().EndsWith('?') || best.Confidence >= Sure,
            GuidanceAnswer.TextWithheld or GuidanceAnswer.FrontPage => true,
            GuidanceAnswer.Silent silent => silent.Topic is not null,
            _ => false,
        };
        if (clear) Show(talk, text, answer);
        return clear;
    }

    public static void Pressed(Talk talk, DialogInput.Pressed pressed)
    {
        var id = pressed.Input("asked") ?? "";
        if (pressed.Verb == "around" && pressed.Input("paragraph") is { } paragraph && talk.Pack.FindParagraph(paragraph) is not null)
            talk.Show(AnswerCard.Around(talk.Pack, paragraph, talk.Now));
        else if (pressed.Verb is "helpful" or "not-meant" && AnswerKey.Read(pressed.Input("answer"), talk.Pack) is { } answer && AskedQuestion.IsId(id))
        {
            var helpful = pressed.Verb == "helpful";
            talk.Judged = new AskedJudgement(id, helpful);
            talk.Show(AnswerCard.Of(talk.Pack, answer, id, talk.Now, helpful ? AnswerPhrases.Helpful : AnswerPhrases.NotMeant), Slot(talk, id));
            if (!helpful) talk.Say(AnswerPhrases.SayItAnotherWay);
        }
        else talk.Say(Phrases.OldCard);
    }

    private static void Show(Talk talk, string text, GuidanceAnswer answer)
    {
        talk.Asked = AskedQuestion.Of(talk.Turn, talk.Now, $"{talk.Pack.Id}@{talk.Pack.Version}", text, AnswerKey.Of(answer));
        talk.Show(AnswerCard.Of(talk.Pack, answer, talk.Asked.Id, talk.Now), Slot(talk, talk.Asked.Id));
    }

    private static string Slot(Talk talk, string id) => $"answer:{talk.Here.Conversation}:{id}";
}
