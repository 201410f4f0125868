namespace ChatOpsAdvisor.Domain.Incidents;

/// <summary>Risk headings and states as people read them.</summary>
public static class ReviewWords
{
    public static string Of(RiskHeading heading) => heading switch
    {
        RiskHeading.Children => "Children in contact",
        RiskHeading.SelfHarm => "Own safety, self-harm",
        RiskHeading.Reprisals => "Reprisals",
        RiskHeading.Community => "Community impact",
        RiskHeading.Group => "Those who confront",
        RiskHeading.ForceSystems => "Flags and referrals",
        _ => "Other risks",
    };

    /// <summary>What belongs under a heading, in a few words.</summary>
    public static string Hint(RiskHeading heading) => heading switch
    {
        RiskHeading.Children => "Children near the person exposed, or in their charge",
        RiskHeading.SelfHarm => "Safety of the person exposed, at their own hand or at others'",
        RiskHeading.Reprisals => "Against the person exposed, family or property",
        RiskHeading.Community => "Neighbourhood and wider",
        RiskHeading.Group => "Risk to those who plan or hold the confrontation",
        RiskHeading.ForceSystems => "Put on force systems and referred, or not yet",
        _ => "Whatever else there is",
    };

    public static string Of(RiskState state) => state switch
    {
        RiskState.NoneKnown => "none known",
        RiskState.Possible => "possible",
        RiskState.Present => "present",
        _ => "unknown",
    };
}
