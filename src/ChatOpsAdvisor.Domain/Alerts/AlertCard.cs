using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Draws up the inspector's card from an incident: what one glance must give, unknowns included.</summary>
internal static class AlertCard
{
    public static AlertView Of(AlertContext context, Incident incident, int version)
    {
        var scenario = context.Pack.FindScenario(incident.Scenario);
        return new AlertView(
            incident.Id.Value,
            context.Pack.Marking,
            UrgencyIn(incident.Urgency),
            [.. incident.Triggers.OrderByDescending(trigger => trigger.Urgency).Select(trigger => trigger.Reason)],
            scenario?.Title ?? "Scenario not known yet",
            Value(context, incident, AlertLayout.Reference) ?? "not given",
            $"{UkTime.Full(incident.OpenedAt)}",
            Countdown(context, incident),
            Place(context, incident),
            SeveralForces(incident) ? "More than one force: primacy should be settled quickly (para 5.1.5)" : "",
            Facts(context, incident, AlertLayout.Risks),
            [.. Facts(context, incident, AlertLayout.Evidence).Where(fact => fact.Value != NotAsked)],
            $"{incident.Dealing.Name}",
            $"{UkTime.Near(incident.LastWord.At, context.Now)} by {incident.LastWord.By.Name}",
            scenario?.Wanted ?? "Decide what is needed; the scenario is not clear yet.",
            scenario is null ? "" : Wording.Source(scenario.WantedBasis),
            incident.Acknowledged is { } mark ? $"{mark.By.Name} has it since {UkTime.Near(mark.At, context.Now)}" : "Not acknowledged",
            incident.Acknowledged is not null,
            incident.Acknowledged is null,
            Stage(incident, context.Now),
            context.RecordAddress.Length == 0 ? "" : $"{context.RecordAddress.TrimEnd('/')}/records/{incident.Id}",
            version);
    }

    private const string NotAsked = "Not asked yet";

    private static string UrgencyIn(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "URGENT",
        Urgency.High => "HIGH",
        Urgency.Note => "FOR ATTENTION",
        _ => "FOR INFORMATION",
    };

    private static string Stage(Incident incident, DateTimeOffset now) => incident.Intake switch
    {
        IntakeState.Running => "Officer is still answering; this card updates itself",
        IntakeState.Cancelled => $"Officer broke the intake off at {UkTime.Near(incident.LastWord.At, now)}",
        _ => "All questions asked",
    };

    private static string Countdown(AlertContext context, Incident incident)
    {
        if (incident.AnswerTo(AlertLayout.MeetingTime) is not { Settles: true } answer) return "";
        if (answer is not Answer.Timed timed) return $"When: {Value(context, incident, AlertLayout.MeetingTime)}";
        var left = (int)Math.Ceiling((timed.At - context.Now).TotalMinutes);
        var at = UkTime.Near(timed.At, context.Now);
        return left switch
        {
            < 0 => $"Was to meet {at}",
            <= 120 => $"Meets {at}: {left} min from this update at {UkTime.Clock(context.Now)}",
            _ => $"Meets {at}",
        };
    }

    private static bool SeveralForces(Incident incident) =>
        incident.AnswerTo(AlertLayout.Areas) is Answer.Chosen areas && (areas.Options.Count > 1 || areas.Options.Any(area => area is "several" or "another"));

    private static string Place(AlertContext context, Incident incident)
    {
        var online = QuestionOf(context.Pack, incident, AlertLayout.Location) is null && incident.Scenario is not null;
        if (online) return Value(context, incident, AlertLayout.Platform) is { } platform ? $"Online: {platform}" : "Online: page not known yet";
        var where = Value(context, incident, AlertLayout.Location) ?? "Place not known yet";
        return Value(context, incident, AlertLayout.Areas) is { } areas ? $"{where} · {areas}" : $"{where} · force area not known yet";
    }

    private static List<AlertFact> Facts(AlertContext context, Incident incident, IReadOnlyList<(string Label, string[] Facts)> rows) =>
    [
        .. rows.Where(row => row.Facts.Any(fact => QuestionOf(context.Pack, incident, fact) is not null)).Select(row =>
        {
            var fact = row.Facts.FirstOrDefault(id => incident.AnswerTo(id) is Answer.Chosen or Answer.Told or Answer.Timed)
                ?? row.Facts.FirstOrDefault(id => incident.AnswerTo(id) is not null);
            var answer = fact is null ? null : incident.AnswerTo(fact);
            return new AlertFact(
                row.Label,
                fact is null ? NotAsked : Wording.Brief(QuestionOf(context.Pack, incident, fact)!, answer, context.Now),
                answer is null or Answer.NotKnown or Answer.Skipped);
        }),
    ];

    private static string? Value(AlertContext context, Incident incident, string fact) =>
        incident.AnswerTo(fact) is { Settles: true } answer && QuestionOf(context.Pack, incident, fact) is { } question
            ? Wording.Brief(question, answer, context.Now)
            : null;

    /// <summary>The question that asks for a fact: the incident's own scenario's first, then the gate's, then any that shares the fact.</summary>
    private static Question? QuestionOf(GuidancePack pack, Incident incident, string fact) =>
        new[] { pack.FindScenario(incident.Scenario)?.Waterfall, pack.Gate }
            .Concat(incident.Facts.ContainsKey(fact) ? pack.Scenarios.Select(scenario => scenario.Waterfall) : [])
            .SelectMany(waterfall => waterfall?.Questions ?? [])
            .FirstOrDefault(question => question.Fact == fact);
}
