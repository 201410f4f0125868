using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads the gate's file, the scenarios' files, and the lists for the time after an arrest.</summary>
internal static class ReadScenarios
{
    public static (WaterfallDefinition Waterfall, UnclearAdvice? Unclear)? Gate(string folder, string id, PackDraft draft)
    {
        if (PackFiles.Open(folder, PackFiles.Scenario(id), "waterfall", draft.Faults) is not { } file) return null;
        var waterfall = Waterfall(file, id, draft, mayAskNothing: false);
        var unclear = file.Child("unclear", "unclear") is { } entry ? Unclear(entry, draft) : null;
        file.Done();
        return (waterfall, unclear);
    }

    public static ScenarioDefinition? Scenario(string folder, string id, PackDraft draft) =>
        PackFiles.Open(folder, PackFiles.Scenario(id), "scenario", draft.Faults) is { } file ? Close(file, Of(file, id, draft, mayAskNothing: false)) : null;

    /// <summary>A list for the time after an arrest: written like a scenario, with a word by which it is called up.</summary>
    public static ScenarioDefinition? List(string folder, string id, PackDraft draft)
    {
        if (PackFiles.Open(folder, PackFiles.List(id), "list", draft.Faults) is not { } file) return null;
        var list = Of(file, id, draft, mayAskNothing: true);
        return Close(file, list with { Called = file.Text("called"), Afterwards = ReadChecklist.From(file, draft, "afterwards") });
    }

    private static ScenarioDefinition Close(Entry file, ScenarioDefinition read)
    {
        file.Done();
        return read;
    }

    private static ScenarioDefinition Of(Entry file, string id, PackDraft draft, bool mayAskNothing)
    {
        var waterfall = Waterfall(file, id, draft, mayAskNothing);
        var wanted = file.Child("wanted", "wanted");
        var section = file.Text("section");
        if (draft.Paragraphs.Count > 0 && section.Length > 0 && !draft.HasSection(section))
            file.Fault("section", $"has the section {section}, in which there is no paragraph");
        var scenario = new ScenarioDefinition(
            id,
            waterfall.Title,
            section,
            file.TextOrNull("notice"),
            wanted?.Text("text"),
            wanted is null ? Basis.Tool : ReadBasis.From(wanted, draft),
            file.Text("closing"),
            file.Flag("alerts", otherwise: true),
            file.Flag("plain-text", otherwise: false),
            waterfall,
            ReadChecklist.From(file, draft));
        wanted?.Done();
        return scenario;
    }

    private static WaterfallDefinition Waterfall(Entry file, string id, PackDraft draft, bool mayAskNothing)
    {
        if (file.Text("id") is var written && written != id) file.Fault("id", $"has the id '{written}', but is named after '{id}'");
        return new WaterfallDefinition(id, file.Text("title"), ReadQuestions.From(file, id, draft, mayAskNothing));
    }

    private static UnclearAdvice Unclear(Entry entry, PackDraft draft)
    {
        var advice = new UnclearAdvice(entry.Text("notice"), ReadChecklist.From(entry, draft));
        entry.Done();
        return advice;
    }
}
