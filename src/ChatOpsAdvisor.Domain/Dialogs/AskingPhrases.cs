using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>What is said for the waterfall and what a first message told.</summary>
internal static class AskingPhrases
{
    public static string WentBack => "Went back a step";

    public static string FirstStep => "This is the first step; there is none before it.";

    public static string ChooseAnAnswer => "Choose first which answer is to change.";

    public static string FoundFacts => "From your first message";

    public static string FactsRight => "All correct";

    public static string FactsWrong => "Not taken; each is asked";

    public static string NeitherYesNorNo(IncidentId id) => $"I couldn't read that as yes or no. It is kept on the record of {id} and changes nothing of what is shown below.";

    public static string RestKept(bool yes, IncidentId id) => $"Read as “{(yes ? "yes" : "no")}”. The rest of what you wrote is kept on the record of {id} and changes no answer.";

    public static string NoSectionFits => "None of these fits";

    public static string SoundsLikeNone(IReadOnlyList<string> words) =>
        $"You wrote {Phrases.Quoted(words)}. Confronted, left, and nothing posted: no section of the guidance is about that.";

    public static string OrAnswer => "Or go on with this question.";
}
