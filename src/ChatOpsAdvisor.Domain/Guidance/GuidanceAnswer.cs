namespace ChatOpsAdvisor.Domain.Guidance;

/// <summary>What the guidance has to say to a question. Found, never written: every word comes from the pack.</summary>
public abstract record GuidanceAnswer
{
    private GuidanceAnswer()
    {
    }

    /// <summary>The paragraphs that answer, best first; beside them those whose text was withheld and belongs to the question too.</summary>
    public sealed record Found(IReadOnlyList<ParagraphMatch> Paragraphs, IReadOnlyList<string> Withheld) : GuidanceAnswer;

    /// <summary>The question is about text that was withheld. Nothing is told but where it stands and whom to ask.</summary>
    /// <param name="Paragraphs">Ids, in the document's order; empty when the withheld text has no number.</param>
    public sealed record TextWithheld(IReadOnlyList<string> Paragraphs) : GuidanceAnswer;

    /// <summary>The guidance does not cover it.</summary>
    /// <param name="Topic">What it was taken to be about, e.g. "custody-clock": decides which desk is offered; null when unknown.</param>
    public sealed record Silent(string? Topic) : GuidanceAnswer;

    /// <summary>A question about the document itself, answered from its front page.</summary>
    /// <param name="Entry">e.g. "status", "options", "blank".</param>
    public sealed record FrontPage(string Entry) : GuidanceAnswer;

    /// <summary>No question at all: thanks, a greeting, abuse, another language, nothing.</summary>
    public sealed record SmallTalk(string Kind) : GuidanceAnswer;

    /// <summary>Nothing can be looked up at this moment, which says nothing about the guidance.</summary>
    public sealed record NotReady : GuidanceAnswer;
}

/// <param name="Confidence">0 to 1, calibrated: of the answers given with 0.8, about eight in ten are right.</param>
public sealed record ParagraphMatch(string Paragraph, double Confidence);

/// <summary>Finds the paragraphs that answer a question. The same pack and words always give the same answer.</summary>
public interface IAnswerFinder
{
    GuidanceAnswer Find(GuidancePack pack, string question);
}

/// <summary>What an opening message seems to report. A suggestion only: the officer confirms it.</summary>
/// <param name="Scenario">The scenario's id; null when it is not clear, or when no section applies.</param>
/// <param name="Words">The words of the message that made it think so, as they were typed.</param>
/// <param name="IsReport">True when the message reports something; false when it asks something or says nothing.</param>
/// <param name="IsGap">Confronted, left, nothing posted: no section of the guidance applies.</param>
/// <param name="Facts">What the message already tells; shown to be confirmed, so that nothing is asked twice.</param>
public sealed record ScenarioSuggestion(string? Scenario, double Confidence, IReadOnlyList<string> Words, bool IsReport, bool IsGap, IReadOnlyList<SuggestedFact> Facts);

/// <param name="Fact">The fact's id, e.g. "children".</param>
/// <param name="Said">The words to be read by the question's own prompt, as if they had been typed.</param>
/// <param name="Words">The part of the message that tells it, as it was typed; null for what an earlier version kept.</param>
public sealed record SuggestedFact(string Fact, string Said, string? Words = null);

/// <summary>Suggests a scenario from an opening message. Never starts anything.</summary>
public interface IScenarioSuggester
{
    ScenarioSuggestion Suggest(GuidancePack pack, string opening);
}
