using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>The alert card's facts, row by row. What was not asked has its row too: a gap is seen, a missing row is not.</summary>
internal static class AlertRows
{
    private const string NeverAsked = "Not asked";

    /// <summary>The risks and the subject, known or not.</summary>
    public static IReadOnlyList<AlertFact> Risks(AlertContext context, Incident incident) =>
    [
        .. AlertLayout.Risks.Where(row => row.Always || incident.Scenario is null || Asks(context, incident, row.Fact) || Told(incident, row.Fact) is not null)
            .Select(row => Row(context, incident, row)),
        Subject(context, incident),
    ];

    /// <summary>As <see cref="Risks"/>, with the gaps named together in one row: each stays in sight, and so does the card's button.</summary>
    public static IReadOnlyList<AlertFact> Shown(AlertContext context, Incident incident)
    {
        var rows = Risks(context, incident);
        var gaps = rows.Where(row => row.Value.StartsWith(NeverAsked, StringComparison.Ordinal)).GroupBy(row => row.Value, StringComparer.Ordinal).Where(same => same.Count() > 1).ToList();
        return
        [
            .. rows.Except(gaps.SelectMany(same => same)),
            .. gaps.Select(same => new AlertFact(same.Key, string.Join(", ", same.Select(row => row.Label)), Open: true)),
        ];
    }

    /// <summary>What was answered about evidence.</summary>
    public static IReadOnlyList<AlertFact> Evidence(AlertContext context, Incident incident) =>
        [.. AlertLayout.Evidence.Where(row => Words(context, incident, row.Fact) is not null).Select(row => Row(context, incident, row))];

    /// <summary>The risks of which nothing is known, by name.</summary>
    public static IReadOnlyList<string> Unknown(AlertContext context, Incident incident)
    {
        var rows = Risks(context, incident);
        return rows.All(row => row.Open) ? ["all risks"] : [.. rows.Where(row => row.Open).Select(row => row.Label)];
    }

    private static AlertFact Row(AlertContext context, Incident incident, AlertRow row) => new(
        Wording.Named(incident, row.Label), Words(context, incident, row.Fact) ?? NotAsked(context, incident, [row.Fact]), Told(incident, row.Fact) is null or Answer.NotKnown);

    /// <summary>What is newest of him stands first; what was said before stays beside it, with its time, so that nothing is hidden.</summary>
    private static AlertFact Subject(AlertContext context, Incident incident)
    {
        var label = Wording.Named(incident, "Subject");
        var states = States(context, incident).OrderByDescending(state => state.At).ToList();
        if (states is [var (_, current, open), .. var earlier])
            return new AlertFact(label, current + (earlier.Count == 0 ? "" : $" – earlier: {string.Join(", ", earlier.Select(state => $"{state.Text} ({UkTime.Near(state.At, context.Now)})"))}"), open);
        if (Told(incident, AlertLayout.Identified) is { } identified)
            return new AlertFact(label, $"Identified: {Words(context, incident, AlertLayout.Identified)}", identified is Answer.NotKnown);
        return new AlertFact(label, AlertLayout.Subject.Append(AlertLayout.Identified).Select(fact => Words(context, incident, fact)).OfType<string>().FirstOrDefault()
            ?? NotAsked(context, incident, [.. AlertLayout.Subject, AlertLayout.Identified]), Open: true);
    }

    private static IEnumerable<(DateTimeOffset At, string Text, bool Open)> States(AlertContext context, Incident incident)
    {
        if (incident.Released is { } released) yield return (released.At, $"Released, recorded {UkTime.Near(released.At, context.Now)}", false);
        if (incident.AnswerTo(AlertLayout.Arrested) is Answer.Chosen { Options: ["yes"] })
            yield return (incident.Facts[AlertLayout.Arrested].At, incident.AnswerTo(AlertLayout.ArrestedAt) is Answer.Timed at ? $"Arrested {UkTime.Near(at.At, context.Now)}" : "Arrested", false);
        foreach (var fact in AlertLayout.Subject)
            if (Told(incident, fact) is { } answer && Words(context, incident, fact) is { } words)
                yield return (incident.Facts[fact].At, words, answer is Answer.NotKnown);
    }

    /// <summary>An answer, "not known" among them; null for a question that was passed over, or never met.</summary>
    private static Answer? Told(Incident incident, string fact) => incident.AnswerTo(fact) is { Settles: true } answer ? answer : null;

    /// <summary>Null where nothing was answered, or no question of the pack says what the answer means.</summary>
    private static string? Words(AlertContext context, Incident incident, string fact) =>
        incident.AnswerTo(fact) is { } answer && AlertCard.QuestionOf(context.Pack, incident, fact) is { } question ? Wording.Brief(question, answer, context.Now) : null;

    // "Yet" promises that somebody will ask. A scenario that has no such question never does.
    private static string NotAsked(AlertContext context, Incident incident, IReadOnlyList<string> facts) =>
        incident.Scenario is null || facts.Any(fact => Asks(context, incident, fact)) ? $"{NeverAsked} yet" : NeverAsked;

    private static bool Asks(AlertContext context, Incident incident, string fact) =>
        new[] { context.Pack.Gate, context.Pack.FindScenario(incident.Scenario)?.Waterfall }.OfType<WaterfallDefinition>().Any(waterfall => waterfall.Questions.Any(question => question.Fact == fact));
}
