using System.Text.Json;
using ChatOpsAdvisor.Domain.Guidance;
using ChatOpsAdvisor.Domain.Incidents;
using ChatOpsAdvisor.Domain.Records;
using ChatOpsAdvisor.Domain.Shared;
using ChatOpsAdvisor.Domain.Turns;

namespace ChatOpsAdvisor.Records.Replaying;

/// <summary>
/// The one place that turns a stored event into words. Titles of questions and checklist lines come from the version of
/// the pack that the entry names; where that is gone, ids stand for them.
/// </summary>
internal static class EventWords
{
    public static string Of(RecordEntry entry, GuidancePack? pack) => Read(entry.Content) switch
    {
        IncidentOpened { Exercise: true } opened => $"EXERCISE {opened.Id} opened under guidance pack {opened.PackId}@{opened.PackVersion}: nothing of it is real",
        IncidentOpened opened => $"Incident {opened.Id} opened under guidance pack {opened.PackId}@{opened.PackVersion}",
        ScenarioChosen { Before: null } chosen => $"Scenario: {PageWords.Scenario(pack, chosen.Scenario)}",
        ScenarioChosen changed => $"Scenario changed from {PageWords.Scenario(pack, changed.Before)} to {PageWords.Scenario(pack, changed.Scenario)}",
        FactRecorded recorded => Answered(recorded, pack),
        TriggerFired { Said: { } said } fired => $"{PageWords.Of(fired.Urgency)}: {fired.Reason} – because {fired.By.Name} wrote {Quoted(said)}",
        TriggerFired fired => $"{PageWords.Of(fired.Urgency)}: {fired.Reason} – from the answers",
        WordsDismissed dismissed => $"Says that {Quoted(dismissed.Said)} was not meant as “{PageWords.Readable(dismissed.Trigger)}”. The urgency stays",
        AttemptLogged logged => $"Try {logged.Number} to get the group's messages: {LogWords.Label(LogWords.Ways, logged.How)}; {LogWords.Label(LogWords.Outcomes, logged.Came)}" + Detail(logged.Detail),
        ContactLogged logged => $"Contact {logged.Number} with the group: {LogWords.Label(LogWords.Ways, logged.How)}; {LogWords.Label(LogWords.Matters, logged.About)}" + Detail(logged.Detail),
        ReleaseRecorded { Open.Count: 0 } => "Release recorded; nothing on the list was open",
        ReleaseRecorded { Reasons: { } reasons } released => $"Release recorded with {released.Open.Count} open: {string.Join("; ", released.Open.Select(id => $"{Item(id, pack)} – “{reasons.GetValueOrDefault(id)}”"))}",
        ReleaseRecorded released => $"Release recorded with {released.Open.Count} open – “{released.Reason}”: {string.Join("; ", released.Open.Select(id => Item(id, pack)))}",
        IntakeFinished => "Intake finished: every question answered or passed over",
        IntakeCancelled => "Intake cancelled. What was said stays on the record",
        IntakeResumed => "Intake resumed",
        ItemAnswered item => Answered(item) + Item(item.Item, pack),
        IncidentAcknowledged { Taken: { } offer } kept when offer.By.Id == kept.By.Id => $"Keeps the incident; {offer.To.Name} had not taken it",
        IncidentAcknowledged { Taken: { } offer } => $"Took the incident over from {offer.By.Name}",
        IncidentAcknowledged => "Acknowledged: has the incident",
        AcknowledgementWithdrawn or HandoverOffered or HandoverNotTaken or OfficerAsked or OfficerAnswered or DecisionLogged or RiskReviewed or ReviewWanted => DutyEventWords.Of(Read(entry.Content)!),
        DealingChanged taken when taken.By.Id == taken.To.Id => "Took it over: deals with it from now on",
        DealingChanged changed => $"Handed to {changed.To.Name}, who deals with it from now on",
        OfficerJoined => "Joined: shares the incident from now on",
        ActRefused refused => $"Tried to {Tried(refused.Act)}. The force's settings keep that to others; nothing changed",
        IncidentClosed { Open: { } open } closed => $"Incident closed – “{closed.Reason}” – open then: {string.Join("; ", Left(open, pack))}",
        IncidentClosed closed => closed.Reason is null ? "Incident closed" : $"Incident closed – “{closed.Reason}”",
        IncidentReopened => "Incident opened again",
        AlertEscalated { Kind: CallKind.Desk } desk => $"{Unanswered(desk)}: the officer told to {(desk.Who.Length == 0 ? "use radio or phone" : $"phone {desk.Who}")}",
        AlertEscalated { Kind: CallKind.Channel } call => $"{Unanswered(call)}: nobody on the roster of {call.Area} can be called, posted once more in {call.Who}{OutOfReach(call)}",
        AlertEscalated { Kind: CallKind.Fallback } call => $"{Unanswered(call)}: brought to {call.Who}, where {call.Area}'s alerts go when its own inspectors do not answer{OutOfReach(call)}",
        AlertEscalated { Undelivered: true } call => $"{Unanswered(call)}: {call.Who}, on the roster of {call.Area}, to be called{OutOfReach(call)}",
        AlertEscalated call => $"{Unanswered(call)}: {call.Who} called, on the roster of {call.Area}",
        AlertReminded { Owner: { } owner } => $"Reminder to {owner}, of whom nothing was heard",
        AlertReminded { OfHandover: true } => "Handover still not taken: the channel and the officer reminded",
        AlertReminded => "Still not acknowledged: the channel and the officer reminded",
        PatternSeen seen => $"{PatternWords.Of(seen.Kind, seen.Incidents)}: pointed out to the duty inspector",
        _ => $"Event “{entry.What}”, for which this page has no words",
    };

    private static string Tried(Act act) => act switch
    {
        Act.Acknowledge => "own or give back the incident",
        Act.Decide => "log a decision or a risk review",
        Act.HandOver => "hand the incident over",
        _ => "close it or open it again",
    };

    // It was put in the queue; whether and when it arrived is told by its delivery.
    private static string OutOfReach(AlertEscalated call) => call.Undelivered ? "; the channel could not be reached then" : "";

    private static string Unanswered(AlertEscalated call) => call.OfHandover ? "Handover not taken" : "Not acknowledged";

    private static IncidentEvent? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            return JsonSerializer.Deserialize(content.Span, DomainJson.Default.IncidentEvent);
        }
        // A newer version's event, or no event at all: the line still shows its name.
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Answered(FactRecorded recorded, GuidancePack? pack)
    {
        var question = Questions(pack).FirstOrDefault(question => question.Id == recorded.Question && question.Fact == recorded.FactId);
        return question is null
            ? $"{PageWords.Readable(recorded.FactId)}: {Bare(recorded)} (question {recorded.Question})"
            : $"{question.Label}: {(recorded.Answer is Answer.Told told ? told.Text : Wording.Of(question, recorded.Answer, recorded.At))} (asked: “{question.Ask}”)";
    }

    private static IEnumerable<Question> Questions(GuidancePack? pack) => pack is null
        ? []
        : (pack.Gate?.Questions ?? []).Concat(pack.Scenarios.Concat(pack.AfterArrest).SelectMany(scenario => scenario.Waterfall.Questions));

    private static string Quoted(IEnumerable<string> said) => string.Join(", ", said.Select(words => $"“{words}”"));

    private static string Detail(string? detail) => detail is null ? "" : $" – “{detail}”";

    private static string Bare(FactRecorded recorded) => recorded.Answer switch
    {
        Answer.Chosen chosen => string.Join(", ", chosen.Options) + (chosen.Remark is { } remark ? $" – “{remark}”" : ""),
        Answer.Told told => told.Text,
        Answer.Timed timed => $"{Stamp.SecondNear(timed.At, recorded.At)} – “{timed.Said}”",
        Answer.Skipped => "Skipped",
        _ => Wording.NotKnown,
    };

    private static string Answered(ItemAnswered item)
    {
        var state = item.State switch
        {
            ItemState.Done => "Ticked",
            ItemState.NotDone => "Not done",
            ItemState.NotApplicable => "Not applicable",
            ItemState.NotKnown => "Not known",
            _ => "Taken back, open again",
        };
        return state + (item.Reason is null ? "" : $" – “{item.Reason}”") + (item.Note is null ? "" : $" – {item.Note}") + ": ";
    }

    private static IEnumerable<string> Left(LeftOpen open, GuidancePack? pack) =>
    [
        .. open.Lines.Select(id => Item(id, pack)),
        .. open.Facts.Select(fact => $"not known: {Questions(pack).FirstOrDefault(question => question.Fact == fact)?.Label ?? PageWords.Readable(fact)}"),
        .. open.NoInspector ? ["no duty inspector had acknowledged it"] : Array.Empty<string>(),
        .. open.Questions.Select(number => $"question {number} of the duty inspector not answered"),
        .. open.Review.Select(reason => $"another look at the risks wanted: {reason}"),
    ];

    private static string Item(string id, GuidancePack? pack)
    {
        var item = pack?.Scenarios.Concat(pack.AfterArrest).SelectMany(scenario => scenario.Checklist).FirstOrDefault(item => item.Id == id);
        if (item is null) return $"checklist line {id}";
        return item.Basis.IsTool ? $"{item.Text} ({item.Basis})" : $"{item.Text} (para {item.Basis})";
    }
}
