using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs.Prompts;

/// <summary>Reads "yes", "nope", "kids yes, 2": a clear yes or no, and what was said beyond it as a remark.</summary>
internal static class YesNoPrompt
{
    private static readonly string[] Yes = ["yes", "yeah", "yep", "yup", "aye", "affirmative", "affirm", "definitely", "confirmed", "correct"];
    private static readonly string[] No = ["no", "nope", "nah", "negative", "none", "nothing", "nobody"];

    /// <summary>Null when neither or both are said, or a "no" beside a "not sure": a guess about a child is worse than asking again.</summary>
    public static Answer? Read(string text, string plain)
    {
        if (plain is "y" or "n") return new Answer.Chosen([plain == "y" ? "yes" : "no"], null);
        var sure = NotKnownPrompt.Without(plain);
        var doubts = sure != plain;
        var (yes, no) = (First(sure, Yes), First(sure, No));
        return (yes, no) switch
        {
            (not null, null) => new Answer.Chosen(["yes"], Remark(text, plain, yes)),
            (null, not null) when !doubts => new Answer.Chosen(["no"], Remark(text, plain, no)),
            (null, null) when doubts => Answer.NotKnown.Value,
            _ => null,
        };
    }

    private static string? First(string plain, string[] sayings) => Array.Find(sayings, saying => Words.Has(plain, saying));

    // The whole of what was typed is the remark: cutting words out of an officer's sentence could change what it says.
    private static string? Remark(string text, string plain, string saying) => plain == saying ? null : text.Trim();
}
