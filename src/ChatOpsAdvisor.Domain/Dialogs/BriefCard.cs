using ChatOpsAdvisor.Domain.Dialogs.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;

namespace ChatOpsAdvisor.Domain.Dialogs;

/// <summary>Draws up what the next officer needs: where it stands, what is pressing, what is open and what nobody knows.</summary>
internal static class BriefCard
{
    private const int MostLines = 5;
    private const int LongestLine = 100;

    public static BriefView Of(Talk talk, Screen screen)
    {
        var incident = talk.Open;
        var open = talk.StillOpen;
        return new BriefView(
            incident.Id.Value,
            incident.IsExercise ? Phrases.ExerciseMark : "",
            talk.Scenario?.Title ?? Phrases.NoScenario,
            Where(talk),
            Phrases.Reported(incident, talk.Now),
            Phrases.Deals(incident),
            incident.Acknowledged is { } mark ? Phrases.HasIt(mark, talk.Now) : Phrases.NoInspector,
            [.. incident.Triggers.OrderByDescending(trigger => trigger.Urgency).Select(trigger => Phrases.Reason(trigger, talk.Now))],
            OpenLines.First(talk, open, MostLines),
            OpenLines.More(talk, open, MostLines),
            OpenLines.Also(talk, open),
            string.Join(", ", open.Unknown.Select(question => question.Label)),
            [.. Decided(talk)],
            SharingPhrases.PassOn(incident.Id),
            incident.Dealing.Id,
            CanTakeOver(talk, screen),
            incident.Intake != IntakeState.Finished,
            talk.Scenario is not null,
            Phrases.PackLine(talk),
            Phrases.ClosedLine(incident, talk.Now));
    }

    /// <summary>The force areas in words, or that they are not known.</summary>
    public static string AreaOf(Talk talk) => Value(talk, Facts.Areas) is { } areas ? SharingPhrases.Area(areas) : SharingPhrases.NoArea;

    private static string Where(Talk talk) =>
        string.Join(" · ", Places(talk).Append(AreaOf(talk)).Where(part => part is not null));

    private static IEnumerable<string?> Places(Talk talk) => (Value(talk, Facts.Location), Value(talk, Facts.Platform)) switch
    {
        (null, null) => [SharingPhrases.NoPlace],
        var (place, platform) => [place, platform is null ? null : SharingPhrases.Online(platform)],
    };

    /// <summary>What was left undone on purpose, newest first.</summary>
    private static IEnumerable<string> Decided(Talk talk) => talk.AllLines
        .Where(line => line.Mark is { State: ItemState.NotDone or ItemState.NotApplicable })
        .OrderByDescending(line => line.Mark!.At)
        .Take(MostLines)
        .Select(line => $"{Phrases.StateOf(line.Mark)}: {Wording.Beginning(line.Item.Text, LongestLine)} – “{Wording.Beginning(line.Mark!.Reason ?? "", LongestLine)}” ({talk.Sign(line.Mark.By.Name, line.Mark.At)})");

    private static string? Value(Talk talk, string fact) =>
        talk.Open.AnswerTo(fact) is { Settles: true } and not Answer.NotKnown
        && Questions(talk).FirstOrDefault(question => question.Fact == fact) is { } question
            ? Wording.Brief(question, talk.Open.AnswerTo(fact), talk.Now)
            : null;

    // An answer of the scenario before this one still says where it is.
    private static IEnumerable<Question> Questions(Talk talk) => talk.Questions.Concat(talk.Pack.Scenarios.SelectMany(scenario => scenario.Waterfall.Questions));

    /// <summary>In a chat of one's own there is nobody to take it from oneself.</summary>
    private static bool CanTakeOver(Talk talk, Screen screen) =>
        talk.Open.Closed is null
        && !(screen.IsPersonal && talk.Open.Participants.Exists(one => one.Conversation == screen.Conversation && one.Person.Id == talk.Open.Dealing.Id));
}
