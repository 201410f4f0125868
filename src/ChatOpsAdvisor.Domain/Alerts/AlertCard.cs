using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>Draws up the inspector's card from an incident: what one glance must give, unknowns included.</summary>
internal static class AlertCard
{
    private const int MostDecisions = 3;
    private const int LongestQuote = 100;

    public static AlertView Of(AlertContext context, Incident incident, AlertState state)
    {
        var scenario = context.Pack.FindScenario(incident.Scenario);
        var (news, moreNews) = Changes.Shown(context, state);
        return new AlertView(
            incident.Id.Value,
            context.Pack.Marking,
            UrgencyIn(incident.Urgency),
            AlertReasons.Of(context, incident),
            ScenarioOf(context, incident),
            Value(context, incident, AlertLayout.Reference) ?? "not given",
            Reported(incident, context.Now),
            Countdown(context, incident),
            Place(context, incident),
            SeveralForces(incident) ? "More than one force: primacy should be settled quickly (para 5.1.5)" : "",
            AlertRows.Shown(context, incident),
            AlertRows.Evidence(context, incident),
            $"{incident.Dealing.Name}",
            $"{UkTime.Near(incident.LastWord.At, context.Now)} by {incident.LastWord.By.Name}",
            scenario?.Wanted ?? "Decide what is needed; the scenario is not clear yet.",
            scenario is null ? "" : Wording.Source(scenario.WantedBasis),
            State(incident, context.Now),
            !incident.NeedsOwner || incident.Closed is not null,
            incident.Closed is null && (incident.Acknowledged is null || incident.Offer is not null),
            Stage(incident, context.Now),
            RecordOf(context, incident),
            state.Version)
        {
            News = news,
            MoreNews = moreNews,
            Waiting = [.. incident.Questions.Where(question => question.IsOpen).Select(question => $"Asked {UkTime.Near(question.At, context.Now)}, no answer yet: “{Wording.Clip(question.Text, LongestQuote)}”")],
            Decisions = [.. incident.Decisions.Reverse().Take(MostDecisions).Select(decision => Line(decision, context.Now))],
            Review = Review(incident, context.Now),
            LookAgain = incident.ReviewReasons.IsEmpty ? "" : $"Look at the risks again: {string.Join("; ", incident.ReviewReasons)}",
            IsOpen = incident.Closed is null,
            Called = incident.NeedsOwner ? AlertPhrases.Called(state, context.Now) : "",
            Patterns = PatternWords.Lines(incident),
            Changed = AlertReasons.Changed(incident, id => context.Pack.FindScenario(id)?.Title ?? id, context.Now),
        };
    }

    /// <summary>The card where it is not theirs any more: it calls for nobody there, and only an owner still finds the buttons.</summary>
    public static AlertView Elsewhere(AlertView view, Incident incident) => incident.Closed is not null ? view : view with
    {
        State = $"{AlertPhrases.NotTheirs(incident)}. {view.State}",
        Acknowledged = true,
        CanAcknowledge = false,
        IsOpen = incident.Acknowledged is not null,
        IsElsewhere = true,
        Wanted = incident.Acknowledged is null ? "none any more." : "none, unless it is you who has it.",
        WantedSource = "",
        Called = "",
    };

    /// <summary>In words for a card: who owns it, and to whom it is offered.</summary>
    public static string State(Incident incident, DateTimeOffset now) => incident switch
    {
        { Closed: { } closed } => $"Closed by {closed.By.Name} at {UkTime.Near(closed.At, now)}",
        { Acknowledged: { } mark, Offer: { } offer } => $"{mark.By.Name} has it since {UkTime.Near(mark.At, now)} – offered to {offer.To.Name} {UkTime.Near(offer.At, now)}, not taken yet",
        { Acknowledged: { } mark } => $"{mark.By.Name} has it since {UkTime.Near(mark.At, now)}",
        _ => "Not acknowledged",
    };

    /// <summary>The supervisor's page; empty where no public address is set.</summary>
    public static string RecordOf(AlertContext context, Incident incident) =>
        context.RecordAddress.Length == 0 ? "" : $"{context.RecordAddress.TrimEnd('/')}/records/{incident.Id}";

    /// <summary>"12 min", "3 h 05 min", "2 days".</summary>
    public static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 60 } => $"{(int)age.TotalMinutes} min",
        { TotalHours: < 48 } => $"{(int)age.TotalHours} h {age.Minutes:00} min",
        _ => $"{(int)age.TotalDays} days",
    };

    public static string ScenarioOf(AlertContext context, Incident incident) => context.Pack.FindScenario(incident.Scenario)?.Title ?? "Scenario not known yet";

    private static string Reported(Incident incident, DateTimeOffset now)
    {
        var age = now - incident.OpenedAt;
        return UkTime.Full(incident.OpenedAt) + (age < TimeSpan.FromMinutes(1) ? "" : $", {Age(age)} before this update at {UkTime.Near(now, incident.OpenedAt)}");
    }

    private static string Line(Decision decision, DateTimeOffset now) =>
        $"{decision.Number}. {Wording.Clip(decision.Text.Decided, LongestQuote)} – {decision.By.Name} {UkTime.Near(decision.DecidedAt, now)}{(decision.Late ? ", entered late" : "")}";

    private static string Review(Incident incident, DateTimeOffset now)
    {
        if (incident.Reviews is not [.., var last]) return "No risk review yet (para 5.1.3)";
        var unknown = last.Lines.Where(line => line.State == RiskState.Unknown && line.Heading != RiskHeading.Other).Select(line => ReviewWords.Of(line.Heading)).ToList();
        return $"Risk review {last.Version} by {last.By.Name} {UkTime.Near(last.At, now)}" + (unknown.Count == 0 ? "" : $". Unknown: {string.Join(", ", unknown)}");
    }

    public static string UrgencyIn(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "URGENT",
        Urgency.High => "HIGH",
        Urgency.Note => "FOR ATTENTION",
        _ => "FOR INFORMATION",
    };

    private static string Stage(Incident incident, DateTimeOffset now) => incident.Closed is { } closed ? $"Closed by {closed.By.Name} at {UkTime.Near(closed.At, now)}" : incident.Intake switch
    {
        IntakeState.Running => "Officer is still answering; this card updates itself",
        IntakeState.Cancelled => $"Officer broke the intake off at {UkTime.Near(incident.LastWord.At, now)}",
        _ => "All questions asked",
    };

    internal static string Countdown(AlertContext context, Incident incident)
    {
        // Once they have met, or it is online, the time of a meeting that was planned is history and no countdown.
        var ahead = incident.Scenario is null || context.Pack.FindScenario(incident.Scenario)?.Waterfall.Questions.Any(question => question.Fact == AlertLayout.MeetingTime) == true;
        if (!ahead || incident.AnswerTo(AlertLayout.MeetingTime) is not { Settles: true } answer) return "";
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

    internal static string Place(AlertContext context, Incident incident)
    {
        var where = Value(context, incident, AlertLayout.Location);
        var areas = Value(context, incident, AlertLayout.Areas);
        var asks = context.Pack.FindScenario(incident.Scenario)?.Waterfall.Questions.Any(question => question.Fact == AlertLayout.Location) ?? true;
        if (asks) return $"{where ?? "Place not known yet"} · {areas ?? "force area not known yet"}";
        // It is about a page; a place and an area may be known from before.
        string online = Value(context, incident, AlertLayout.Platform) is { } platform ? $"Online: {platform}" : "Online: page not known yet";
        return string.Join(" · ", new[] { online, where, areas ?? (where is null ? null : "force area not known yet") }.OfType<string>());
    }

    internal static string? Value(AlertContext context, Incident incident, string fact) =>
        incident.AnswerTo(fact) is { Settles: true } answer && QuestionOf(context.Pack, incident, fact) is { } question
            ? Wording.Brief(question, answer, context.Now)
            : null;

    /// <summary>The question that asks for a fact: the incident's own scenario's first, then the gate's, then any that shares the fact.</summary>
    public static Question? QuestionOf(GuidancePack pack, Incident incident, string fact) =>
        new[] { pack.FindScenario(incident.Scenario)?.Waterfall, pack.Gate }
            .Concat(incident.Facts.ContainsKey(fact) ? pack.Scenarios.Select(scenario => scenario.Waterfall) : [])
            .SelectMany(waterfall => waterfall?.Questions ?? [])
            .FirstOrDefault(question => question.Fact == fact);
}
