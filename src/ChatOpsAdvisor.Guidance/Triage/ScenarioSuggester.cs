using System.Runtime.CompilerServices;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Embedding;

namespace ChatOpsAdvisor.Guidance.Triage;

/// <summary>
/// Suggests a scenario by what is learnt from a pack's openings. A wrong scenario costs more than a question, so a bare lead is
/// not enough. No network, no clock; the same pack and words always give the same suggestion.
/// </summary>
public sealed class ScenarioSuggester : IScenarioSuggester
{
    // Measured: docs/triage.md.
    private const double Enough = 0.9, Certain = 0.9, EnoughToTell = 0.05;

    // Every so many of a pack's askings teaches what a question sounds like; all of them would take a second.
    private const int EveryAsking = 16;

    private readonly ConditionalWeakTable<GuidancePack, Lazy<Learnt>> packs = [];
    private readonly string? folder;
    private readonly Meanings? meanings;

    /// <summary>Suggests from words alone.</summary>
    public ScenarioSuggester()
    {
    }

    /// <param name="folder">Its folder "learned" holds what was learned from a pack's openings by their meaning.</param>
    /// <param name="meanings">What texts mean.</param>
    internal ScenarioSuggester(string folder, Meanings meanings) => (this.folder, this.meanings) = (folder, meanings);

    public ScenarioSuggestion Suggest(GuidancePack pack, string opening)
    {
        var text = OpeningText.Of(opening);
        if (pack.Openings.Count == 0 || text.Words.Count == 0) return Nothing(FactsTold.In(pack, text, null), 0, isReport: false);
        var (scenarios, sense, reports) = packs.GetValue(pack, one => new Lazy<Learnt>(() => Learn(one))).Value;
        var traits = Traits.Of(text);
        var reading = scenarios.Read(traits, sense?.Shares(meanings!.Of(opening)));
        var report = !Telling.OnlyAsks(text) && (reports is null || Math.Max(reading.Share, reading.Gap) >= Certain || reports.Read(traits).Share >= EnoughToTell);
        if (reading.Share >= Enough)
            return new ScenarioSuggestion(
                reading.Scenario, reading.Share, Evidence.For(text, traits, scenarios, reading.Scenario), report, IsGap: false, FactsTold.In(pack, text, reading.Scenario));
        if (reading.Gap >= Enough)
            return Nothing(FactsTold.In(pack, text, null), reading.Gap, report) with { IsGap = true, Words = Evidence.For(text, traits, scenarios, null) };
        return Nothing(FactsTold.In(pack, text, null), reading.Gap + reading.Unclear, report && Telling.Tells(text, Cues.In(text)));
    }

    private static ScenarioSuggestion Nothing(IReadOnlyList<SuggestedFact> facts, double confidence, bool isReport) => new(null, confidence, [], isReport, IsGap: false, facts);

    private Learnt Learn(GuidancePack pack)
    {
        var askings = pack.Askings.SelectMany(group => group.Said).Where((_, at) => at % EveryAsking == 0).ToList();
        var told = pack.Openings.Where(group => group.Scenario is not null || group.IsGap).SelectMany(group => group.Said).ToList();
        // The two do not need each other, and an officer may be waiting for them.
        var reports = Task.Run(() => askings.Count == 0 ? null : new OpeningModel([new OpeningGroup("report", IsGap: false, told), new OpeningGroup(null, IsGap: false, askings)]));
        return new Learnt(new OpeningModel(pack.Openings), folder is null ? null : OpeningSense.Read(OpeningSense.At(folder, pack.Id), pack.Openings), reports.GetAwaiter().GetResult());
    }

    /// <param name="Sense">By meaning; null where nothing was learned for these openings.</param>
    /// <param name="Reports">Tells reports from questions; null in a pack without askings.</param>
    private sealed record Learnt(OpeningModel Scenarios, OpeningSense? Sense, OpeningModel? Reports);
}
