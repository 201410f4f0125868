namespace ChatOpsAdvisor.Guidance.Answers;

/// <summary>How much must speak for an answer before it is given. Chosen by measurement (docs/answers.md).</summary>
/// <param name="EnoughForParagraph">Below this share for "a paragraph answers", none is given.</param>
/// <param name="EnoughForBest">Below this confidence in the best paragraph the question is about none of them, however many a little.</param>
/// <param name="EnoughBesideGap">As the first, where the words speak of a hole in the document: then the neighbours are no answer.</param>
/// <param name="EnoughForMixed">From this share for "withheld" on, the withheld paragraphs are told beside those that answer.</param>
/// <param name="EnoughForPart">From this share of all subjects on, as its text or as its withheld part, a partly withheld paragraph is shown with that said, where the question is taken to be about withheld text.</param>
internal sealed record VerdictSettings(float EnoughForParagraph, double EnoughForBest, float EnoughBesideGap, float EnoughForMixed, float EnoughForPart)
{
    public static VerdictSettings Measured { get; } = new(EnoughForParagraph: 0.6f, EnoughForBest: 0.16, EnoughBesideGap: 0.9f, EnoughForMixed: 0.06f, EnoughForPart: 0.35f);
}
