using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsAdvisor.Domain.Guidance;

namespace ChatOpsAdvisor.Guidance.Packs;

/// <summary>Reads a pack's folder: a whole pack, or every fault in it with file and line.</summary>
public static partial class PackReader
{
    /// <param name="folder">Holds pack.yaml, paragraphs.yaml, triggers.yaml and scenarios/; where wanted answers.yaml, openings.tsv, risk-words.yaml, askings/ and after-arrest/.</param>
    /// <param name="forceAreas">The options of a question that says <c>options-from: force-areas</c>.</param>
    public static PackReading Read(string folder, IReadOnlyList<Option> forceAreas)
    {
        var draft = new PackDraft(forceAreas);
        var pack = Read(folder, draft);
        var faults = draft.Faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ToList();
        return new PackReading(faults.Count == 0 ? pack : null, faults);
    }

    private static GuidancePack? Read(string folder, PackDraft draft)
    {
        if (PackFiles.Open(folder, PackFiles.Pack, "pack", draft.Faults) is not { } file) return null;
        var askings = Task.Run(() => ReadAskings.Lines(folder));
        var gateId = file.TextOrNull("gate");
        var ids = file.Texts("scenarios");
        if (ids.Count == 0) file.Fault("scenarios", "names no scenario");
        if (ids.Count > 1 && gateId is null) file.Fault("scenarios", "names several scenarios, but no gate that chooses one");
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Count) file.Fault("scenarios", "names a scenario twice");
        var listIds = file.Texts("after-arrest");
        if (listIds.Distinct(StringComparer.Ordinal).Count() < listIds.Count) file.Fault("after-arrest", "names a list twice");
        foreach (var unlisted in PackFiles.Unlisted(folder, gateId is null ? ids : [.. ids, gateId], listIds))
            draft.Faults.Add(new PackFault(unlisted, 1, "is not named in pack.yaml"));

        // In this order: paragraphs are cited by questions and lines, questions are spoken of by triggers.
        var paragraphs = PackFiles.Open(folder, PackFiles.Paragraphs, "the file", draft.Faults) is { } one ? ReadParagraphs.From(one, draft) : [];
        var gate = gateId is null ? null : ReadScenarios.Gate(folder, gateId, draft);
        var scenarios = ids.Select(id => ReadScenarios.Scenario(folder, id, draft)).OfType<ScenarioDefinition>().ToList();
        var lists = listIds.Select(id => ReadScenarios.List(folder, id, draft)).OfType<ScenarioDefinition>().ToList();
        var triggers = PackFiles.Open(folder, PackFiles.Triggers, "the file", draft.Faults) is { } two ? ReadTriggers.From(two, draft) : null;
        var words = PackFiles.Has(folder, PackFiles.RiskWords) && PackFiles.Open(folder, PackFiles.RiskWords, "the file", draft.Faults) is { } three
            ? ReadRiskWords.From(three, triggers is { Count: > 0 } ? triggers : null)
            : RiskWords.None;
        ReadRiskWords.CheckReached(triggers ?? [], words, draft);
        var openings = PackFiles.Has(folder, PackFiles.Openings) ? ReadOpenings.From(folder, ids, draft) : [];
        CheckFacts.Check(draft, gate is null ? null : gateId, ids);
        var unnumbered = CheckInventory.Check(file, draft);

        var (reviewed, reviewBy) = (Day(file, "reviewed"), Day(file, "review-by"));
        if (reviewed > reviewBy) file.Fault("review-by", "is to be reviewed before it was");
        var pack = new GuidancePack(
            Id(file), Version(file), file.Text("title"), file.Text("status"), file.Text("opening"), file.Text("marking"),
            gate?.Waterfall, scenarios, triggers ?? [], paragraphs)
        {
            Source = file.Text("source"),
            Reviewed = reviewed,
            ReviewBy = reviewBy,
            Unclear = gate?.Unclear,
            RiskWords = words,
            AfterArrest = lists,
            Openings = openings,
            Askings = ReadAskings.From(askings.GetAwaiter().GetResult(), draft),
            UnnumberedAfter = unnumbered,
        };
        file.Done();
        var whole = ReadAnswers.Into(pack, folder, draft);
        CheckShown.Check(folder, whole, draft);
        return whole;
    }

    private static string Id(Entry file)
    {
        var id = file.Text("id");
        if (id.Length > 0 && !PackDraft.IsId(id)) file.Fault("id", $"has the id '{id}', which is not made of letters, digits, dots and dashes");
        return id;
    }

    private static string Version(Entry file)
    {
        var version = file.Text("version");
        if (version.Length > 0 && !VersionForm().IsMatch(version))
            file.Fault("version", $"has the version '{version}', which is not of the form 1.0.0");
        return version;
    }

    private static DateOnly? Day(Entry file, string key)
    {
        var text = file.Text(key);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text.Length > 0) file.Fault(key, $"has {key} {text}, which is no date of the form 2026-11-23");
        return null;
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionForm();
}
