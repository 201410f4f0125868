using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Draws up the checklist in groups of at most one phone screen, one of them open.</summary>
internal static class ChecklistCard
{
    private const int MostLines = 5;
    private const int LongestSaid = 120;
    private const int LongestTitle = 180;

    /// <param name="talk">The turn.</param>
    /// <param name="screen">Whose card: each conversation has its own group and line open.</param>
    /// <param name="problem">Why the last press on the open line changed nothing; null when it did.</param>
    public static ChecklistView Of(Talk talk, Screen screen, string? problem) =>
        Draw(talk, talk.Scenario!, LiveChecklist.Of(talk.Pack, talk.Open, talk.Now), screen.Group, screen.Item, problem);

    /// <summary>Likewise a list for the time after an arrest.</summary>
    public static ChecklistView Of(Talk talk, ScenarioDefinition list, Screen screen, ListCard card, string? problem) =>
        Draw(talk, list, LiveChecklist.Of(talk.Pack, talk.Open, list, talk.Now), card.Group, screen.Item, problem);

    private static ChecklistView Draw(Talk talk, ScenarioDefinition list, IReadOnlyList<LiveLine> lines, int group, string? line, string? problem)
    {
        var groups = Grouped(list, lines);
        var open = Math.Clamp(group, 0, groups.Count - 1);
        var item = talk.Open.Closed is null ? line : null;
        var number = list.Checklist.Count(one => !one.Withheld);
        var places = Places(list);
        return new ChecklistView(
            talk.Open.Id.Value,
            list.Title,
            list.Notice,
            [.. groups.Select((members, at) => new ChecklistGroup(
                Name(at, groups.Count),
                Waiting(members),
                at == open,
                [.. groups.Select((_, other) => new GroupTarget($"group-{other}", other == at))],
                $"group-{at}",
                [.. members.Select(one => Line(talk, one, one.Item.Withheld ? 0 : places.TryGetValue(one.Item.Id, out var place) ? place + 1 : ++number, item, problem))]))],
            lines.Count(one => one.IsDone && !one.IsForInformation),
            lines.Count(one => !one.Item.Withheld && !one.IsForInformation),
            lines.Count(one => one.IsOpen),
            Phrases.PackLine(talk),
            Phrases.ClosedLine(talk.Open, talk.Now));
    }

    /// <summary>The group in which a line stands.</summary>
    public static int GroupOf(Talk talk, string item)
    {
        var groups = Grouped(talk.Scenario!, LiveChecklist.Of(talk.Pack, talk.Open, talk.Now));
        return Math.Max(0, groups.FindIndex(group => group.Any(line => line.Item.Id == item)));
    }

    /// <summary>Likewise in a list for the time after an arrest.</summary>
    public static int GroupOf(Talk talk, ScenarioDefinition list, string item)
    {
        var groups = Grouped(list, LiveChecklist.Of(talk.Pack, talk.Open, list, talk.Now));
        return Math.Max(0, groups.FindIndex(group => group.Any(line => line.Item.Id == item)));
    }

    // By the pack's own list, whether a line applies or not: a line that appears moves no other into another group.
    private static List<List<LiveLine>> Grouped(ScenarioDefinition list, IReadOnlyList<LiveLine> lines)
    {
        var places = Places(list);
        var count = Math.Max(1, (places.Count + MostLines - 1) / MostLines);
        var each = Math.Max(1, (places.Count + count - 1) / count);
        var groups = Enumerable.Range(0, count)
            .Select(group => lines.Where(line => places.TryGetValue(line.Item.Id, out var at) && at / each == group).ToList())
            .Where(group => group.Count > 0)
            .ToList();
        if (groups.Count == 0) groups.Add([]);
        groups[^1].AddRange(lines.Where(line => !places.ContainsKey(line.Item.Id)));
        return groups;
    }

    /// <summary>A line keeps its number, whichever others come and go: two officers who speak of line 7 mean the same.</summary>
    private static Dictionary<string, int> Places(ScenarioDefinition list) => list.Checklist
        .Where(item => !item.Withheld)
        .Select((item, at) => (item.Id, at))
        .ToDictionary(place => place.Id, place => place.at, StringComparer.Ordinal);

    private static string Name(int at, int of) => (at, of) switch
    {
        (0, 1) => "All",
        (0, _) => "First",
        _ when at == of - 1 => "Later",
        (1, _) => "Next",
        _ => "Then",
    };

    private static string Waiting(List<LiveLine> group) => group.Count(line => line.IsOpen) switch
    {
        0 => "nothing open",
        var open => $"{open} open",
    };

    private static ChecklistLine Line(Talk talk, LiveLine line, int number, string? open, string? problem)
    {
        var advice = AdviceLine.Of(line.Item);
        var isOpen = !line.Item.Withheld && line.Item.Id == open;
        return new ChecklistLine(
            line.Item.Id, number, Wording.Named(talk.Open, advice.Text), advice.Source, advice.Tool, advice.Withheld,
            line.Mark is { State: ItemState.Done },
            Standing(talk, line),
            line switch { { Mark: null, IsForInformation: true } => "default", { Settled: not null } => "good", _ => StyleOf(line.Mark) },
            line.Mark is { State: not ItemState.Done },
            Joined(Why(line), line.Item.NoteAsked is { } asked && line.Mark?.Note is null ? ChecklistPhrases.NoteAsked(asked) : null, advice.Note),
            Wording.Beginning(advice.Text, LongestTitle),
            line.Item.NoteAsked is { } note ? ChecklistPhrases.FieldFor(note) : ChecklistPhrases.Field,
            isOpen,
            isOpen ? problem ?? "" : "",
            ItemMark.Stamp(line.Mark));
    }

    private static string Standing(Talk talk, LiveLine line) => line.Mark is not { } mark
        ? line.IsForInformation ? ChecklistPhrases.ForInformation : line.Settled is { } answer ? ChecklistPhrases.Settled(answer) : Phrases.StateOf(null)
        : Joined(
            Phrases.StateOf(mark),
            talk.Sign(mark.By.Name, mark.At),
            mark.Reason is { } reason ? $"“{Wording.Beginning(reason, LongestSaid)}”" : null,
            mark.Note is { } note ? $"{line.Item.NoteAsked ?? ChecklistPhrases.Note}: {Wording.Beginning(note, LongestSaid)}" : null);

    private static string? Why(LiveLine line) => line switch
    {
        { From: { } from } => ChecklistPhrases.KeptFrom(from),
        { Gone: true } => ChecklistPhrases.NoLonger(line.Because!),
        { Because: { } because } => ChecklistPhrases.Because(because),
        _ => null,
    };

    private static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => part is not null));

    private static string StyleOf(ItemMark? mark) => mark?.State switch
    {
        null => "accent",
        ItemState.Done => "good",
        ItemState.NotDone => "attention",
        ItemState.NotApplicable => "emphasis",
        _ => "warning",
    };
}
