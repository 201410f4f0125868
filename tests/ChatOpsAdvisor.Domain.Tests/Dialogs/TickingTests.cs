using ChatOpsAdvisor.Domain.Dialogs;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;
using CsCheck;

namespace ChatOpsAdvisor.Domain.Tests.Dialogs;

/// <summary>Two officers tick one checklist, each on a card that may be a moment old.</summary>
public sealed class TickingTests
{
    private const string Item = "planned.risk";

    private static readonly DateTimeOffset Start = new(2026, 7, 5, 20, 2, 0, TimeSpan.Zero);
    private static readonly Person Example = new("00000000-0000-0000-0000-00000000000a", "PC Example");
    private static readonly Person Sample = new("00000000-0000-0000-0000-00000000000b", "PC Sample");

    [Fact]
    public void A_tick_on_a_card_that_shows_an_open_line_changes_nothing_of_a_line_that_a_colleague_has_ticked_with_a_note()
    {
        var two = new TwoOfficers();
        var drawn = two.Stamp;
        two.Press(Example, "line-note", drawn, "log 440");
        var (events, said) = two.Press(Sample, "tick", drawn);

        Assert.Empty(events);
        Assert.Equal("Already ticked by PC Example 21:03 BST. Nothing was changed.", said);
        Assert.Equal("log 440", two.Mark!.Note);
    }

    [Fact]
    public void A_tick_does_not_silently_replace_the_reason_that_a_colleague_typed_since_the_card_was_drawn()
    {
        var two = new TwoOfficers();
        var drawn = two.Stamp;
        two.Press(Example, "line-not-done", drawn, "crowd at the door");
        var (events, said) = two.Press(Sample, "tick", drawn);

        Assert.Empty(events);
        Assert.Equal("“Not done – crowd at the door” by PC Example 21:03 BST, after your card was drawn. Nothing was changed. Tap again if you still mean it.", said);

        Assert.Single(two.Press(Sample, "tick", two.Stamp).Events);
        Assert.Equal(ItemState.Done, two.Mark!.State);
    }

    [Fact]
    public void A_card_of_an_older_build_ticks_open_lines_only()
    {
        var two = new TwoOfficers();
        two.Press(Example, "line-not-applicable", two.Stamp, "one force only");
        Assert.Empty(two.Press(Sample, "tick", stamp: null).Events);
        two.Press(Example, "untick", two.Stamp);
        Assert.Single(two.Press(Sample, "tick", stamp: null).Events);
    }

    [Fact]
    public void A_tick_keeps_the_note_that_was_given_with_another_answer()
    {
        var two = new TwoOfficers();
        two.Press(Example, "line-not-known", two.Stamp, "asked control, log 440");
        two.Press(Sample, "tick", two.Stamp);
        Assert.Equal((ItemState.Done, "asked control, log 440"), (two.Mark!.State, two.Mark.Note));
    }

    [Fact]
    public void Two_notes_that_are_typed_at_once_both_stand()
    {
        var two = new TwoOfficers();
        var drawn = two.Stamp;
        two.Press(Example, "line-note", drawn, "log 440");
        two.Press(Sample, "line-note", drawn, "log 441");
        Assert.Equal("log 440; log 441", two.Mark!.Note);
    }

    [Fact]
    public void A_reason_that_is_typed_on_an_old_card_is_taken_and_says_what_it_stands_in_place_of()
    {
        var two = new TwoOfficers();
        var drawn = two.Stamp;
        two.Press(Example, "line-note", drawn, "log 440");
        var (_, said) = two.Press(Sample, "line-not-done", drawn, "still waiting");

        Assert.Equal("In place of “Done” by PC Example 21:03 BST, which your card did not show yet. Both are on the record.", said);
        Assert.Equal((ItemState.NotDone, "still waiting", "log 440"), (two.Mark!.State, two.Mark.Reason, two.Mark.Note));
    }

    [Fact]
    public void Whatever_two_officers_tap_on_cards_of_any_age_no_note_and_no_reason_is_dropped_unseen()
    {
        var tap = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 3]);
        tap.List[1, 25].Sample(taps =>
        {
            var two = new TwoOfficers();
            var seen = new List<string> { two.Stamp };
            var count = 0;
            foreach (var (who, what, text, age) in taps)
            {
                var verb = new[] { "tick", "untick", "line-note", "line-not-done", "line-not-applicable", "line-not-known" }[what];
                var typed = verb is "tick" or "untick" || text == 0 ? null : $"text {++count}";
                var (before, drawn) = (two.Mark, seen[Math.Max(0, seen.Count - 1 - age)]);
                var fresh = drawn == two.Stamp;
                var (events, said) = two.Press(who == 0 ? Example : Sample, verb, drawn, typed);
                var after = two.Mark;
                seen.Add(two.Stamp);

                var taken = $"{after?.Note}|{after?.Reason}";
                if (typed is not null) Assert.Contains(typed, taken, StringComparison.Ordinal);
                if (before is null) continue;
                if (typed is null && !fresh) Assert.Equal(before, after);
                if (!fresh && before.Note is { } note) Assert.Contains(note, after?.Note ?? "", StringComparison.Ordinal);
                if (verb != "untick" && before.Note is not null) Assert.NotNull(after?.Note);
                if (!fresh && before.Reason is { } reason && after?.Reason != reason) Assert.Contains(reason, said, StringComparison.Ordinal);
                if (events.Count == 0 && verb is "tick" or "untick") Assert.NotEqual("", said);
            }
        });
    }

    /// <summary>One incident and two chats; every press comes a minute after the one before.</summary>
    private sealed class TwoOfficers
    {
        private readonly ConversationId _first = new("a:1");
        private readonly ConversationId _second = new("a:2");
        private Incident _incident;
        private DateTimeOffset _now = Start;

        public TwoOfficers() => _incident = Incident.From(new IncidentOpened(Start, Example, IncidentId.Of(2026, 7), _first, "small", "1.0.0"))
            .After([new ScenarioChosen(Start, Example, "planned", null), new OfficerJoined(Start, Sample, _second)]);

        public ItemMark? Mark => _incident.Items.GetValueOrDefault(Item);

        public string Stamp => ItemMark.Stamp(Mark);

        public (IReadOnlyList<IncidentEvent> Events, string Said) Press(Person by, string verb, string? stamp, string? said = null)
        {
            _now += TimeSpan.FromMinutes(1);
            var inputs = new Dictionary<string, string> { ["item"] = Item };
            if (stamp is not null) inputs["stamp"] = stamp;
            if (said is not null) inputs["said"] = said;
            var context = new DialogContext(
                TestPack.Small, ConversationState.Empty with { Incident = _incident.Id }, _incident, by == Example ? _first : _second, by, _now, IncidentId.Of(2026, 8), PackChanged: false);
            var decided = DialogEngine.Decide(context, new DialogInput.Pressed(verb, Step: null, Ask: null, inputs));
            _incident = decided.Incident!;
            return (decided.Events, string.Join('\n', decided.Replies.OfType<Reply.Say>().Where(say => say.To is null).Select(say => say.Text)));
        }
    }
}
