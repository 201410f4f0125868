using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Guidance.Packs;

namespace ChatOpsAdvisor.Guidance.Tests.Packs;

/// <summary>The shipped pack, read once, with two force areas.</summary>
internal static class Shipped
{
    public static IReadOnlyList<Option> ForceAreas { get; } = [new("north", "North", ["up north"]), new("south", "South", [])];

    public static PackReading Reading { get; } = PackReader.Read(Repository.ShippedPack, ForceAreas);

    public static GuidancePack Pack => Reading.Pack ?? throw new InvalidOperationException(string.Join('\n', Reading.Faults));

    /// <summary>The scenarios, and the lists for the time after an arrest.</summary>
    public static IEnumerable<ScenarioDefinition> Definitions => Pack.Scenarios.Concat(Pack.AfterArrest);

    public static IEnumerable<WaterfallDefinition> Waterfalls => Definitions.Select(scenario => scenario.Waterfall).Prepend(Pack.Gate!);

    public static IEnumerable<Question> Questions => Waterfalls.SelectMany(waterfall => waterfall.Questions);

    public static IEnumerable<ChecklistItem> Lines => Definitions.SelectMany(one => one.Checklist.Concat(one.Afterwards)).Concat(Pack.Unclear!.Checklist);

    /// <summary>Every sentence of the pack that a card, an alert or a page may show, with the id of what holds it.</summary>
    public static IEnumerable<(string Id, string Text)> Shown =>
        new (string, string?)[] { ("title", Pack.Title), ("status", Pack.Status), ("opening", Pack.Opening), ("marking", Pack.Marking), ("unclear", Pack.Unclear!.Notice) }
            .Concat(Definitions.SelectMany(one => new (string, string?)[] { (one.Id, one.Title), (one.Id, one.Notice), (one.Id, one.Wanted), (one.Id, one.Closing) }))
            .Concat(Questions.SelectMany(one => new (string, string?)[] { (one.Id, one.Ask), (one.Id, one.Label), (one.Id, one.Hint) }))
            .Concat(Questions.SelectMany(one => one.Options.Select(option => (one.Id, (string?)option.Label))))
            .Concat(Lines.SelectMany(one => new (string, string?)[] { (one.Id, one.Text), (one.Id, one.Note) }))
            .Concat(Pack.Triggers.SelectMany(one => new (string, string?)[] { (one.Id, one.Reason), (one.Id, one.Advice) }))
            .Concat(Pack.Paragraphs.Select(one => (one.Id, (string?)one.Wording)))
            .Where(pair => !string.IsNullOrEmpty(pair.Item2))
            .Select(pair => (pair.Item1, pair.Item2!));
}
