using ChatOpsAdvisor.Domain.Alerts.Views;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Shared;

namespace ChatOpsAdvisor.Domain.Alerts;

/// <summary>An incident in a few lines: what whoever takes it over must know first.</summary>
public static class Briefs
{
    private const int LongestLine = 200;
    private const int LongestFact = 80;

    /// <summary>As it stands now, from the board.</summary>
    public static BriefView Now(AlertContext context, Incident incident) => Of(context, incident, $"{incident.Id} as of {UkTime.Full(context.Now)}", incident.Acknowledged is null || incident.Offer is not null);

    /// <summary>The card of a shift's handover, with the incoming inspector's own "I've got this".</summary>
    public static BriefView Handover(AlertContext context, Incident incident, HandoverOffered offered) =>
        Of(context, incident, $"{incident.Id}: {offered.By.Name} hands over to {offered.To.Name}", canTake: true);

    /// <summary>What that card becomes.</summary>
    public static NoticeView Landed(Incident incident, HandoverOffer offer, IncidentAcknowledged taken) => new(
        incident.Id.Value, $"{incident.Id}: {taken.By.Name} has it", [taken.By.Id == offer.By.Id ? new NoticeLine("Kept", $"{UkTime.Full(taken.At)}; {offer.To.Name} had not taken it") : new NoticeLine("Taken over", $"{UkTime.Full(taken.At)} from {offer.By.Name}")], "");

    /// <summary>One line, e.g. for a list of what is to be handed over.</summary>
    public static string Line(AlertContext context, Incident incident)
    {
        var unknown = AlertRows.Unknown(context, incident);
        return $"{AlertCard.UrgencyIn(incident.Urgency)} · {Title(context, incident)} · {AlertCard.Age(context.Now - incident.OpenedAt)} old"
            + (unknown.Count == 0 ? "" : $" · not known: {string.Join(", ", unknown)}");
    }

    /// <summary>The scenario's title, or that there is none.</summary>
    internal static string Title(AlertContext context, Incident incident) => context.Pack.FindScenario(incident.Scenario)?.Title ?? "Scenario not known yet";

    private static BriefView Of(AlertContext context, Incident incident, string title, bool canTake)
    {
        var isOpen = incident.Closed is null;
        return new BriefView(
            incident.Id.Value, title, AlertCard.UrgencyIn(incident.Urgency), [.. Lines(context, incident)], isOpen && canTake, isOpen, AlertCard.RecordOf(context, incident));
    }

    private static IEnumerable<NoticeLine> Lines(AlertContext context, Incident incident)
    {
        yield return new NoticeLine("State", AlertCard.State(incident, context.Now));
        yield return new NoticeLine("Scenario", context.Pack.FindScenario(incident.Scenario)?.Title ?? "not known yet");
        if (!incident.Triggers.IsEmpty) yield return new NoticeLine("Why", string.Join("; ", AlertReasons.Of(context, incident)));
        yield return new NoticeLine("Where", AlertCard.Place(context, incident));
        if (AlertCard.Countdown(context, incident) is { Length: > 0 } meets) yield return new NoticeLine("", meets);
        yield return new NoticeLine("Reported", $"{UkTime.Full(incident.OpenedAt)}, {AlertCard.Age(context.Now - incident.OpenedAt)} ago · log no. {AlertCard.Value(context, incident, AlertLayout.Reference) ?? "not given"}");
        yield return new NoticeLine("Dealing", $"{incident.Dealing.Name}, last word {UkTime.Near(incident.LastWord.At, context.Now)}");
        var known = AlertRows.Risks(context, incident).Concat(AlertRows.Evidence(context, incident)).Where(row => !row.Open).ToList();
        if (known.Count > 0) yield return new NoticeLine("Known", string.Join("; ", known.Select(row => $"{row.Label}: {Wording.Clip(row.Value, LongestFact)}")));
        if (AlertRows.Unknown(context, incident) is { Count: > 0 } unknown) yield return new NoticeLine("Not known", string.Join(", ", unknown));
        if (Checklist(context, incident) is { Length: > 0 } checklist) yield return new NoticeLine("Checklist", checklist);
        foreach (var question in incident.Questions.Where(question => question.IsOpen))
            yield return new NoticeLine("No answer yet", $"“{Wording.Clip(question.Text, LongestLine)}”, asked {UkTime.Near(question.At, context.Now)}");
        if (incident.Decisions is [.., var last]) yield return new NoticeLine($"Decision {last.Number}", Wording.Clip(last.Text.Decided, LongestLine));
        yield return incident.Reviews is [.., var review]
            ? new NoticeLine("Risk review", $"{review.Version}, {UkTime.Near(review.At, context.Now)}{(incident.ReviewReasons.IsEmpty ? "" : $"; look again: {string.Join("; ", incident.ReviewReasons)}")}")
            : new NoticeLine("Risk review", "none yet");
    }

    /// <summary>"4 done, 6 open", and what else was said of its lines; empty while no scenario has a list.</summary>
    private static string Checklist(AlertContext context, Incident incident)
    {
        var lines = LiveChecklist.Of(context.Pack, incident, context.Now).Where(line => line is { Gone: false, From: null } && !line.Item.Withheld && !line.IsForInformation).ToList();
        if (lines.Count == 0) return "";
        var notDone = lines.Count(line => line.Mark is { State: ItemState.NotDone });
        return $"{lines.Count(line => line.Mark is { State: ItemState.Done })} done, {lines.Count(line => line.IsOpen)} open" + (notDone == 0 ? "" : $", {notDone} not done with a reason");
    }
}
