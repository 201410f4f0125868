using ChatOpsAdvisor.Domain.Alerts;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Turns;

/// <summary>What a force sets for its turns.</summary>
/// <param name="Routes">Where alerts go.</param>
/// <param name="RecordAddress">Public base address of the supervisor's pages; empty when there is none.</param>
public sealed record TurnSettings(AlertRoutes Routes, string RecordAddress)
{
    /// <summary>Answers questions from the guidance.</summary>
    public IAnswerFinder? Finder { get; init; }

    /// <summary>Suggests a scenario from what was reported.</summary>
    public IScenarioSuggester? Suggester { get; init; }

    /// <summary>Who may do what; asked anew at every turn.</summary>
    public IRoles? Roles { get; init; }
}
